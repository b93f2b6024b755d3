import { Suspense, type ReactNode } from "react";
import { EntityLink } from "~/entities/entity-link.tsx";
import { hashtagPlace } from "~/entities/entity-place.ts";
import { withoutDirections } from "~/lib/readers.ts";
import { lazily } from "~/ui/lazily.ts";
import { Link } from "~/ui/link.tsx";
import { InlineImage } from "./inline-image.tsx";
import type { Surroundings } from "./markup-element.tsx";
import type { SegmentNode } from "./segment-node.ts";
import { WrittenLink } from "./written-link.tsx";

const FieldChange = lazily(() => import("./field-change-text.tsx"), "FieldChange");

type LeafNode = Exclude<SegmentNode, { kind: "markup" }>;

/** A message segment that holds no others. */
export function SegmentLeaf({ node, around }: { node: LeafNode; around: Surroundings }): ReactNode {
  // A link holds no other links.
  if (around.isInLink && node.kind !== "image") return withoutDirections(node.text);
  const name = <bdi>{withoutDirections(node.text)}</bdi>;
  const look = around.isInline
    ? "py-1 hover:underline"
    : "text-accent-text underline decoration-current/35 underline-offset-2 hover:decoration-current";
  switch (node.kind) {
    case "mention":
      return (
        <EntityLink id={node.isAccessible ? node.id : null} className={look}>
          {name}
        </EntityLink>
      );
    case "hashtag":
      return node.tag === "" ? (
        node.text
      ) : (
        <Link to={hashtagPlace(node.tag)} className={look}>
          {name}
        </Link>
      );
    case "link":
      return <WrittenLink url={node.url} text={node.text} />;
    case "entityLink":
      return (
        <EntityLink id={node.id} className={look}>
          {name}
        </EntityLink>
      );
    case "image":
      return around.isInline ? (
        node.text
      ) : (
        <InlineImage url={node.url} altText={node.altText} isInLink={around.isInLink} onLapsed={around.onImageLapsed} />
      );
    case "fieldChange":
    case "moreChanges":
      // The same words, until what sets names and values off from them is there.
      return (
        <Suspense fallback={node.text}>
          <FieldChange node={node} />
        </Suspense>
      );
    case "text":
      // The rich-text editor writes a blank line as a paragraph with this word in it.
      if (node.text === "&nbsp;") return "\u00a0";
      if (around.isBesideNames) return <bdi className="font-normal">{node.text}</bdi>;
      // What turns the direction of text in here ends in here.
      return withoutDirections(node.text) === node.text ? node.text : <bdi>{node.text}</bdi>;
  }
}

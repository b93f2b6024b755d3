import type { ReactNode } from "react";
import { EntityLink } from "~/entities/entity-link.tsx";
import { hashtagPlace } from "~/entities/entity-place.ts";
import { withoutDirections } from "~/lib/readers.ts";
import { Link } from "~/ui/link.tsx";
import { FieldChangeText, MoreChanges } from "./field-change-text.tsx";
import { InlineImage } from "./inline-image.tsx";
import type { Surroundings } from "./markup-element.tsx";
import type { SegmentNode } from "./segment-node.ts";
import { WrittenLink } from "./written-link.tsx";

type LeafNode = Exclude<SegmentNode, { kind: "markup" }>;

/** A message segment that holds no others. */
export function SegmentLeaf({ node, around }: { node: LeafNode; around: Surroundings }): ReactNode {
  // A link holds no other links.
  if (around.isInLink && node.kind !== "image") return withoutDirections(node.text);
  const look = around.isInline
    ? "hover:underline"
    : "text-accent-text underline decoration-current/35 underline-offset-2 hover:decoration-current";
  switch (node.kind) {
    case "mention":
      return (
        <EntityLink id={node.isAccessible ? node.id : null} className={look}>
          {node.text}
        </EntityLink>
      );
    case "hashtag":
      return node.tag === "" ? (
        node.text
      ) : (
        <Link to={hashtagPlace(node.tag)} className={look}>
          {node.text}
        </Link>
      );
    case "link":
      return <WrittenLink url={node.url} text={node.text} />;
    case "entityLink":
      return (
        <EntityLink id={node.id} className={look}>
          {node.text}
        </EntityLink>
      );
    case "image":
      return around.isInline ? node.text : <InlineImage url={node.url} altText={node.altText} onLapsed={around.onImageLapsed} />;
    case "fieldChange":
      return <FieldChangeText change={node} />;
    case "moreChanges":
      return <MoreChanges node={node} />;
    case "text":
      // The rich-text editor writes a blank line as a paragraph with this word in it.
      if (node.text === "&nbsp;") return "\u00a0";
      return around.isBesideNames ? <span className="font-normal">{node.text}</span> : node.text;
  }
}

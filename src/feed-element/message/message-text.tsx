import type { ReactNode } from "react";
import type { MessageSegment } from "~/connect/contract/message-segments.ts";
import { asText } from "~/lib/readers.ts";
import { scriptLanguage } from "~/lib/script-language.ts";
import { MarkupElement, type Surroundings } from "./markup-element.tsx";
import { SegmentLeaf } from "./segment-leaf.tsx";
import type { SegmentNode } from "./segment-node.ts";
import { segmentTree, textOfTree } from "./segment-tree.ts";

/**
 * What people wrote, from message segments into a fixed set of React elements; nothing of it is ever read as HTML.
 *
 * @param text stands in where there are no segments
 * @param isInline for a line such as the header: no paragraphs, lists or pictures
 * @param onImageLapsed called when a picture of the text no longer loads, so that a fresh URL can be asked for
 */
export function MessageText({
  segments,
  text,
  isInline = false,
  onImageLapsed,
}: {
  segments?: readonly (MessageSegment | null)[] | null;
  text?: string | null;
  isInline?: boolean;
  onImageLapsed?: () => void;
}) {
  const tree = segmentTree(segments);
  return (
    <MessageNodes
      nodes={tree.length > 0 ? tree : [{ kind: "text", text: asText(text) }]}
      isInline={isInline}
      onImageLapsed={onImageLapsed}
    />
  );
}

/** The same of a tree that was read from something else, such as an e-mail. */
export function MessageNodes({
  nodes,
  isInline = false,
  onImageLapsed,
}: {
  nodes: readonly SegmentNode[];
  isInline?: boolean;
  onImageLapsed?: () => void;
}) {
  const text = textOfTree(nodes);
  if (text === "" && !nodes.some(hasPicture)) return null;
  const isBesideNames = isInline && nodes.some(({ kind }) => kind === "entityLink" || kind === "mention");
  const content = <Nodes nodes={nodes} around={{ isInPhrase: isInline, isInline, isInLink: false, isBesideNames, onImageLapsed }} />;
  if (isInline) return content;
  return (
    <div dir="auto" lang={scriptLanguage(text)} className="whitespace-pre-wrap">
      {content}
    </div>
  );
}

function Nodes({ nodes, around }: { nodes: readonly SegmentNode[]; around: Surroundings }): ReactNode {
  return nodes.map((node, index) =>
    node.kind === "markup" ? (
      <MarkupElement key={index} node={node} around={around} Nodes={Nodes} />
    ) : (
      <SegmentLeaf key={index} node={node} around={around} />
    ),
  );
}

function hasPicture(node: SegmentNode): boolean {
  return node.kind === "image" || (node.kind === "markup" && node.children.some(hasPicture));
}

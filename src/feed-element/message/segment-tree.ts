import type { MessageSegment } from "~/connect/contract/message-segments.ts";
import { asText, listOf, looseOf, type Loose } from "~/lib/readers.ts";
import { leafNode, MARKUPS, type SegmentNode } from "./segment-node.ts";

/** Deeper markup than this is transparent: nobody writes it, and drawing is recursive. */
const MAX_DEPTH = 32;

/**
 * The tree of flat message segments. Anything may be null, missing or of the wrong kind; a MarkupEnd closes the
 * nearest open markup of its type and what is open inside of it, or nothing; what is never closed ends with the text.
 */
export function segmentTree(segments: readonly (MessageSegment | null)[] | null | undefined): SegmentNode[] {
  const root: SegmentNode[] = [];
  const open: { type: string; children: SegmentNode[] }[] = [];
  const openOfType = new Map<string, number>();
  const children = () => open.at(-1)?.children ?? root;
  let depth = 0;

  function begin(segment: Loose): void {
    const type = asText(segment.markupType);
    const markup = MARKUPS.find((known) => known === type);
    let inside = children();
    if (markup && depth < MAX_DEPTH) {
      const node: SegmentNode = { kind: "markup", markup, url: asText(segment.url), children: [] };
      inside.push(node);
      inside = node.children;
      depth++;
    }
    open.push({ type, children: inside });
    openOfType.set(type, (openOfType.get(type) ?? 0) + 1);
  }

  function end(segment: Loose): void {
    const type = asText(segment.markupType);
    if (!openOfType.get(type)) return;
    let closed: string | undefined;
    do {
      const last = open.pop();
      if (!last) return;
      closed = last.type;
      if (last.children !== children()) depth--;
      openOfType.set(closed, (openOfType.get(closed) ?? 1) - 1);
    } while (closed !== type);
  }

  for (const item of listOf(segments)) {
    const segment = looseOf(item);
    if (!segment) continue;
    if (segment.type === "MarkupBegin") begin(segment);
    const node = leafNode(segment);
    if (node) children().push(node);
    if (segment.type === "MarkupEnd") end(segment);
  }
  return root;
}

/** All texts of a tree, in order. */
export function textOfTree(nodes: readonly SegmentNode[]): string {
  return nodes.map((node) => (node.kind === "markup" ? textOfTree(node.children) : node.text)).join("");
}

import type { Node, ResolvedPos } from "prosemirror-model";
import type { EditorState } from "prosemirror-state";
import { type MentionQuery, mentionQuery } from "../mention-query.ts";

/** How something in a line reads: a name with its "@", a line break as such. */
export function leafText(node: Node): string {
  return node.type.spec.leafText?.(node) ?? "\ufffc";
}

/** Where a position of a plain text stands in the document that was made of it. */
export function positionOf(doc: Node, offset: number): number {
  let rest = offset;
  let found: number | null = null;
  doc.descendants((line, position) => {
    if (found !== null || !line.isTextblock) return found === null;
    const length = line.textBetween(0, line.content.size, null, leafText).length;
    if (rest <= length) found = position + 1 + within(line, rest);
    rest -= length + 1;
    return false;
  });
  return found ?? doc.content.size - 1;
}

function within(line: Node, offset: number): number {
  let rest = offset;
  let at = 0;
  for (const node of line.children) {
    const length = node.isText ? node.nodeSize : leafText(node).length;
    if (rest < length) return at + (node.isText ? rest : 0);
    rest -= length;
    at += node.nodeSize;
  }
  return at;
}

/** The text of the line before a position. What is no text in it is one letter. */
export function textBefore({ parent, parentOffset }: ResolvedPos): string {
  return parent.textBetween(0, parentOffset, null, ({ type }) => (type.name === "hard_break" ? "\n" : "\ufffc"));
}

/** The name that is being typed after "@" at the caret, by its place in the document; null in code. */
export function queryAt({ selection }: EditorState): MentionQuery | null {
  const { $from, empty } = selection;
  if (!empty || $from.parent.type.spec.code || $from.marks().some(({ type }) => type.spec.code)) return null;
  const before = textBefore($from);
  const query = mentionQuery({ text: before, mentions: [] }, before.length);
  return query && { ...query, start: $from.pos - before.length + query.start, end: $from.pos };
}

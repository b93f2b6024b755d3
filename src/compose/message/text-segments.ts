import type { MessageSegment } from "~/connect/contract/message-segments.ts";

/** An address in plain text, without the punctuation behind it. */
const ADDRESS = /\bhttps?:\/\/[^\s<>"]*[^\s<>".,;:!?'()[\]{}]/gi;

/** The text of a private message as segments: the org has none for it, and finds no links. */
export function textSegments(text: string): MessageSegment[] {
  const segments: MessageSegment[] = [];
  let position = 0;
  for (const { index, 0: url } of text.matchAll(ADDRESS)) {
    if (index > position) segments.push({ type: "Text", text: text.slice(position, index) });
    segments.push({ type: "Link", text: url, url });
    position = index + url.length;
  }
  if (position < text.length) segments.push({ type: "Text", text: text.slice(position) });
  return segments;
}

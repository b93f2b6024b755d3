import type { StoredSegment } from "../../store/segments.ts";

/** A URL, a `#[topic of several words]` or a `#topic`, where it does not stand within a word. */
const FOUND =
  /(?<![\p{L}\p{N}_&/#@.])(?:(?<url>(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,;:!?)\]}'*_~`])|#(?:\[(?<words>[^\]\n]+)\]|(?<word>[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*)))/giu;

/** Plain text as segments: URLs become links and hashtags topics, as the API does. Mentions are not looked for. */
export function textSegments(text: string): StoredSegment[] {
  const segments: StoredSegment[] = [];
  let end = 0;
  for (const { 0: whole, index, groups } of text.matchAll(FOUND)) {
    if (index > end) segments.push({ type: "Text", text: text.slice(end, index) });
    const tag = groups?.words?.trim() ?? groups?.word;
    if (tag) segments.push({ type: "Hashtag", tag });
    else if (groups?.url) segments.push(linkOf(groups.url));
    else segments.push({ type: "Text", text: whole });
    end = index + whole.length;
  }
  if (end < text.length || segments.length === 0) segments.push({ type: "Text", text: text.slice(end) });
  return segments;
}

function linkOf(text: string): StoredSegment {
  return /^www\./i.test(text) ? { type: "Link", url: `http://${text}`, text } : { type: "Link", url: text };
}

import { foldName } from "./names.ts";
import type { StoredCapabilities, StoredSegment } from "./segments.ts";

/** Letters of languages that write no spaces: each is a word of its own in the index. */
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** A text as the index has it, and as a search is compared with it. */
export function searchText(text: string): string {
  return foldName(text).replaceAll(WITHOUT_SPACES, " $& ");
}

/** The words of a text by themselves, as the index takes it apart. */
export function wordsOf(text: string): string[] {
  return searchText(text).match(/[\p{L}\p{N}\p{Co}#@]+/gu) ?? [];
}

/** All that a search finds a post or comment by. A word after a sign is found with the sign and without. */
export function indexedText(segments: readonly StoredSegment[] | null, capabilities: StoredCapabilities = {}): string {
  const { questionAndAnswers, link } = capabilities;
  const parts = [questionAndAnswers?.questionTitle, link?.urlName, ...(segments ?? []).map(textOf)];
  const text = searchText(parts.filter(Boolean).join(" "));
  return /[#@]/.test(text) ? `${text} ${text.replaceAll(/[#@]/g, " ")}` : text;
}

function textOf(segment: StoredSegment): string {
  switch (segment.type) {
    case "Hashtag":
      return `#${segment.tag}`;
    case "Mention":
      return `@${segment.name}`;
    case "InlineImage":
      return segment.altText;
    default:
      return "text" in segment ? (segment.text ?? "") : "";
  }
}

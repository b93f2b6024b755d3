import type { FeedElementRow } from "../store/rows.ts";
import type { StoredCapabilities, StoredSegment } from "../store/segments.ts";

/**
 * Whether an element has all the words of a search. `*` stands for any letters, `?` for one; case does not matter.
 */
export function elementMatcher(query: string): (element: FeedElementRow) => boolean {
  const words = query.trim().split(/\s+/).map(wordPattern);
  return (element) => {
    const text = textOf(element);
    return words.every((word) => word.test(text));
  };
}

function wordPattern(word: string): RegExp {
  const escaped = word
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", "\\S*")
    .replaceAll("?", "\\S");
  return new RegExp(escaped, "iu");
}

function textOf(element: FeedElementRow): string {
  const { questionAndAnswers, link } = JSON.parse(element.capabilities_json) as StoredCapabilities;
  const segments = element.body_json === null ? [] : (JSON.parse(element.body_json) as StoredSegment[]);
  return [questionAndAnswers?.questionTitle ?? "", link?.urlName ?? "", ...segments.map(wordsOf)].join(" ");
}

function wordsOf(segment: StoredSegment): string {
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

import type { MessageSegmentInput } from "~/connect/contract/inputs.ts";
import type { DraftSegment } from "./draft-segment.ts";

/** What the org's own editor writes into a paragraph without words; one with nothing in it would not show. */
const BLANK_LINE = "&nbsp;";

/**
 * Segments as the API takes them.
 *
 * @param topicsIn finds topics in text. Code and the words of a link have none
 */
export function inputsOf(segments: readonly DraftSegment[], topicsIn: (text: string) => MessageSegmentInput[]): MessageSegmentInput[] {
  let literal = 0;
  return segments.flatMap((segment, index): MessageSegmentInput[] => {
    switch (segment.type) {
      case "Text":
        return literal > 0 ? [segment] : topicsIn(segment.text);
      case "Mention":
        return [{ type: "Mention", id: segment.id }];
      case "EntityLink":
        return [{ type: "EntityLink", entityId: segment.entityId }];
      case "MarkupBegin":
        if (isLiteral(segment.markupType)) literal++;
        return isEmptyParagraph(segments, index) ? [segment, { type: "Text", text: BLANK_LINE }] : [segment];
      case "MarkupEnd":
        if (isLiteral(segment.markupType)) literal--;
        return [segment];
      default:
        return [segment];
    }
  });
}

function isLiteral(markupType: string): boolean {
  return markupType === "Code" || markupType === "Hyperlink";
}

function isEmptyParagraph(segments: readonly DraftSegment[], index: number): boolean {
  return isParagraph(segments[index], "MarkupBegin") && isParagraph(segments[index + 1], "MarkupEnd");
}

function isParagraph(segment: DraftSegment | undefined, type: "MarkupBegin" | "MarkupEnd"): boolean {
  return segment?.type === type && segment.markupType === "Paragraph";
}

/** Without paragraphs of white space at the beginning and the end. */
export function withoutBlankEnds(segments: readonly DraftSegment[]): DraftSegment[] {
  let start = 0;
  let end = segments.length;
  for (let length = blankParagraph(segments, start, 1); length > 0; length = blankParagraph(segments, start, 1)) start += length;
  for (let length = blankParagraph(segments, end - 1, -1); end > start && length > 0; length = blankParagraph(segments, end - 1, -1)) {
    end -= length;
  }
  return segments.slice(start, Math.max(start, end));
}

/** How many segments the paragraph of white space has that begins there, or ends there where it is read backwards; 0 for another. */
function blankParagraph(segments: readonly DraftSegment[], at: number, step: 1 | -1): number {
  const [first, last] = step === 1 ? (["MarkupBegin", "MarkupEnd"] as const) : (["MarkupEnd", "MarkupBegin"] as const);
  if (!isParagraph(segments[at], first)) return 0;
  const inside = segments[at + step];
  const isWhite = inside?.type === "Text" && inside.text.trim() === "";
  const length = isWhite ? 3 : 2;
  return isParagraph(segments[at + step * (length - 1)], last) ? length : 0;
}

/** How many characters the org counts: words and names, no markup. */
export function charactersOf(segments: readonly DraftSegment[]): number {
  return segments.reduce((sum, segment, index) => {
    switch (segment.type) {
      case "Text":
        return sum + segment.text.length;
      case "Mention":
        return sum + segment.name.length + 1;
      case "Hashtag":
        return sum + segment.tag.length + 1;
      case "EntityLink":
        return sum + segment.name.length;
      case "MarkupBegin":
        return sum + (isEmptyParagraph(segments, index) ? 1 : 0);
      default:
        return sum;
    }
  }, 0);
}

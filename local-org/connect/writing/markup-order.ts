import type { MarkupType, StoredSegment } from "../../store/segments.ts";
import { ApiError } from "../errors.ts";

/** Markup types that stand for blocks, with the types that may stand right around them; null for none. */
const AROUND: Partial<Record<MarkupType, readonly (MarkupType | null)[]>> = {
  Paragraph: [null, "ListItem"],
  OrderedList: [null, "ListItem"],
  UnorderedList: [null, "ListItem"],
  ListItem: ["OrderedList", "UnorderedList"],
};

/**
 * Sees that markup is nested as it can be drawn: ended in the order it was begun, list items in lists, code around
 * text alone.
 *
 * @throws ApiError 400 INVALID_MARKUP
 */
export function checkMarkup(segments: readonly StoredSegment[]): void {
  const open: MarkupType[] = [];
  for (const segment of segments) {
    const around = open.at(-1) ?? null;
    if (segment.type === "MarkupEnd") {
      if (open.pop() !== segment.markupType) throw invalidMarkup(`${segment.markupType} ends where it is not open.`);
    } else if (around === "Code" && segment.type !== "Text") {
      throw invalidMarkup("Code can hold text alone.");
    } else if ((around === "OrderedList" || around === "UnorderedList") && !isBeginOf(segment, "ListItem")) {
      throw invalidMarkup("A list can hold list items alone.");
    }
    if (segment.type !== "MarkupBegin") continue;
    const allowed = AROUND[segment.markupType];
    if (allowed && !allowed.includes(around)) throw invalidMarkup(`${segment.markupType} cannot stand in ${around ?? "no list"}.`);
    open.push(segment.markupType);
  }
  if (open.length > 0) throw invalidMarkup(`${open.join(", ")} does not end.`);
}

function isBeginOf(segment: StoredSegment, markupType: MarkupType): boolean {
  return segment.type === "MarkupBegin" && segment.markupType === markupType;
}

function invalidMarkup(why: string): ApiError {
  return new ApiError(400, "INVALID_MARKUP", `Error while parsing Rich Text Content: ${why}`);
}

import type { StoredSegment } from "../../store/segments.ts";
import type { Json, Scope } from "../scope.ts";
import { drawSegment } from "./segments.ts";

/** A body without words: what a record's event has in place of null. */
export const EMPTY_BODY: Json = { isRichText: null, messageSegments: [], text: null };

/** A FeedBody from its stored form. */
export function drawBody(scope: Scope, bodyJson: string, isRichText: boolean): Json {
  const segments = (JSON.parse(bodyJson) as StoredSegment[]).map((segment) => drawSegment(scope, segment));
  return { isRichText, messageSegments: segments, text: plainText(segments) };
}

/** A MessageBody of the org's own words: a header, or who likes something. */
export function drawMessage(segments: Json[]): Json {
  return { isRichText: null, messageSegments: segments, text: plainText(segments) };
}

/** The segments as plain text: paragraphs and list items on lines of their own. */
function plainText(segments: readonly Json[]): string {
  let text = "";
  for (const { type, markupType, text: part } of segments) {
    const beginsLine = type === "MarkupBegin" && (markupType === "Paragraph" || markupType === "ListItem");
    text += beginsLine && text !== "" ? "\n" : typeof part === "string" ? part : "";
  }
  return text;
}

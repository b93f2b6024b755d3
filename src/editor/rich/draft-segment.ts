import { lookup } from "~/lib/lookup.ts";
/** Markup types, as the API names them. */
export type MarkupType =
  "Bold" | "Code" | "Hyperlink" | "Italic" | "ListItem" | "OrderedList" | "Paragraph" | "Strikethrough" | "Underline" | "UnorderedList";

/** A message segment as the API takes it, with the names that the org will add and people see until then. */
export type DraftSegment =
  | { type: "Text"; text: string }
  | { type: "Mention"; id: string; name: string }
  | { type: "Hashtag"; tag: string }
  | { type: "EntityLink"; entityId: string; name: string }
  | { type: "InlineImage"; fileId: string; altText: string }
  | MarkupBegin
  | { type: "MarkupEnd"; markupType: MarkupType };

/** `url` is where a Hyperlink leads. */
export interface MarkupBegin {
  type: "MarkupBegin";
  markupType: MarkupType;
  url?: string;
}

/** The properties that a segment of each type must have. */
const PROPERTIES = lookup<readonly string[]>({
  Text: ["text"],
  Mention: ["id", "name"],
  Hashtag: ["tag"],
  EntityLink: ["entityId", "name"],
  InlineImage: ["fileId", "altText"],
  MarkupBegin: ["markupType"],
  MarkupEnd: ["markupType"],
});

/** The segments of a list that was stored, or null where there are none. What makes no sense is left out. */
export function readDraftSegments(stored: unknown): DraftSegment[] | null {
  const segments = (Array.isArray(stored) ? stored : []).filter((segment: Record<string, unknown> | null) =>
    PROPERTIES[String(segment?.type)]?.every((name) => typeof segment?.[name] === "string"),
  ) as DraftSegment[];
  return segments.length > 0 ? segments : null;
}

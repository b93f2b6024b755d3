import { pictureUrl } from "~/lib/picture-url.ts";
import { asCount, asText, listOf, looseOf, loosesOf, type Loose } from "~/lib/readers.ts";

/** What {@link SegmentNode} of kind "markup" can be. Other markup types are transparent. */
export type Markup = (typeof MARKUPS)[number];

/** All markup types that are drawn. */
export const MARKUPS = [
  "Paragraph",
  "Bold",
  "Italic",
  "Underline",
  "Strikethrough",
  "UnorderedList",
  "OrderedList",
  "ListItem",
  "Code",
  "Hyperlink",
] as const;

/** One change of a field, in words: its name, values and what stands between them. */
export interface FieldChangeNode {
  kind: "fieldChange";
  text: string;
  parts: { kind: "name" | "value" | "text"; text: string }[];
}

/** Rich text as a tree of fixed kinds. `text` is the segment's own text, and all texts in order are the whole text. */
export type SegmentNode =
  | { kind: "text"; text: string }
  | { kind: "mention"; text: string; id: string; isAccessible: boolean }
  | { kind: "hashtag"; text: string; tag: string }
  | { kind: "link"; text: string; url: string }
  | { kind: "entityLink"; text: string; id: string }
  | { kind: "image"; text: string; altText: string; url: string }
  | FieldChangeNode
  | { kind: "moreChanges"; text: string; count: number; changes: FieldChangeNode[] }
  | { kind: "markup"; markup: Markup; url: string; children: SegmentNode[] };

/** A segment that holds no others; null where there is nothing to draw. Unknown types become their text. */
export function leafNode(segment: Loose): SegmentNode | null {
  const hasText = typeof segment.text === "string";
  const text = asText(segment.text);
  switch (segment.type) {
    case "Mention": {
      // Up to 27.0 the person stood under `user`.
      const record = looseOf(segment.record) ?? looseOf(segment.user);
      const name = asText(segment.name);
      return {
        kind: "mention",
        text: hasText || !name ? text : `@${name}`,
        id: asText(record?.id),
        isAccessible: segment.accessible !== false,
      };
    }
    case "Hashtag": {
      const tag = asText(segment.tag);
      return { kind: "hashtag", text: hasText || !tag ? text : `#${tag}`, tag };
    }
    case "Link":
    case "ResourceLink": {
      const url = asText(segment.url);
      return { kind: "link", text: hasText ? text : url, url };
    }
    case "EntityLink":
      return { kind: "entityLink", text, id: asText(looseOf(segment.reference)?.id) };
    case "InlineImage":
      return { kind: "image", text, altText: asText(segment.altText), url: imageUrl(segment) };
    case "FieldChange":
      return fieldChange(segment);
    case "MoreChanges": {
      const changes = loosesOf(segment.moreChanges).map(fieldChange);
      return { kind: "moreChanges", text, count: asCount(segment.moreChangesCount) || changes.length, changes };
    }
    default:
      return text === "" ? null : { kind: "text", text };
  }
}

const PART_KINDS: Record<string, "name" | "value"> = { FieldChangeName: "name", FieldChangeValue: "value" };

function fieldChange(segment: Loose): FieldChangeNode {
  const parts: FieldChangeNode["parts"] = [];
  const waiting = listOf(segment.segments).toReversed();
  while (waiting.length > 0) {
    const part = looseOf(waiting.pop());
    if (!part) continue;
    const nested = listOf(part.segments);
    for (const inner of nested.toReversed()) waiting.push(inner);
    if (nested.length === 0 && asText(part.text)) parts.push({ kind: PART_KINDS[asText(part.type)] ?? "text", text: asText(part.text) });
  }
  return { kind: "fieldChange", text: asText(segment.text), parts };
}

/** Previews that are pictures, the best first: those before the segment's own `url`, and those after. */
const LARGE_FORMATS = ["Jpg", "ThumbnailBig"];
const SMALL_FORMATS = ["Thumbnail", "ThumbnailTiny", "Svg"];

function imageUrl(segment: Loose): string {
  const previews = loosesOf(looseOf(segment.thumbnails)?.previews);
  const previewUrl = (format: string) => {
    const preview = previews.find((candidate) => candidate.format === format);
    return looseOf(listOf(preview?.previewUrls)[0])?.previewUrl;
  };
  const urls = [...LARGE_FORMATS.map(previewUrl), segment.url, ...SMALL_FORMATS.map(previewUrl)];
  return urls.map(pictureUrl).find((url) => url !== null) ?? "";
}

import type { MessageSegment } from "~/connect/contract/message-segments.ts";
import { toId18 } from "~/connect/ids.ts";
import { asText, looseOf, loosesOf, type Loose } from "~/lib/readers.ts";
import { type MessageDraft, partsOf, topicText } from "./message-draft.ts";
import type { DraftSegment, MarkupType } from "./rich/draft-segment.ts";
import { documentOfSegments } from "./rich/from-segments.ts";
import { draftOfDocument } from "./rich/rich-draft.ts";
import { segmentsOfDocument } from "./rich/to-segments.ts";
import type { RichDocument } from "./rich/document.ts";

const MARKUP_TYPES: ReadonlySet<string> = new Set<MarkupType>([
  "Bold",
  "Code",
  "Hyperlink",
  "Italic",
  "ListItem",
  "OrderedList",
  "Paragraph",
  "Strikethrough",
  "Underline",
  "UnorderedList",
]);

/**
 * What somebody wrote, as it can be changed and sent again: the segments of a body that was read (`messageSegments` of
 * a feed element or comment), whatever is in them. Plain text becomes a plain draft, anything else a rich one. What
 * cannot be written, such as a change of a field, and names that nobody may see become words.
 */
export function draftOfSegments(segments: readonly (MessageSegment | null)[] | null | undefined): MessageDraft {
  const read = loosesOf(segments);
  const document = documentOfSegments(read.flatMap((segment, index) => draftSegments(segment, isAlone(read, index))));
  const plain = withTopicsAsText(document);
  return plain ?? draftOfDocument(document);
}

/** The document as a plain draft with topics typed out, where that says the same. */
function withTopicsAsText(document: RichDocument): MessageDraft | null {
  const tags: string[] = [];
  const typed = documentOfSegments(
    segmentsOfDocument(document).map((segment) => {
      if (segment.type !== "Hashtag") return segment;
      tags.push(segment.tag);
      return { type: "Text", text: topicText(segment.tag) };
    }),
  );
  const draft = draftOfDocument(typed);
  if (draft.rich) return null;
  const found = partsOf(draft).flatMap((part) => (part.kind === "topic" ? part.tag : []));
  return found.length === tags.length && found.every((tag, index) => tag === tags[index]) ? draft : null;
}

function draftSegments(segment: Loose, isBlankLine: boolean): DraftSegment[] {
  const text = asText(segment.text);
  switch (segment.type) {
    case "Mention": {
      // Up to 27.0 the person stood under `user`.
      const id = asText((looseOf(segment.record) ?? looseOf(segment.user))?.id);
      const name = asText(segment.name) || text.replace(/^@/, "");
      return id && name ? [{ type: "Mention", id: toId18(id), name }] : words(text || `@${name}`);
    }
    case "Hashtag": {
      const tag = asText(segment.tag).trim();
      return tag === "" || tag.includes("]") ? words(text) : [{ type: "Hashtag", tag }];
    }
    case "Link":
    case "ResourceLink":
      return link(text, asText(segment.url));
    case "EntityLink": {
      const entityId = asText(looseOf(segment.reference)?.id);
      return entityId && text ? [{ type: "EntityLink", entityId: toId18(entityId), name: text }] : words(text);
    }
    case "InlineImage": {
      const fileId = asText(looseOf(segment.thumbnails)?.fileId);
      return fileId ? [{ type: "InlineImage", fileId: toId18(fileId), altText: asText(segment.altText) }] : words(text);
    }
    case "MarkupBegin":
    case "MarkupEnd": {
      const { type, markupType } = segment;
      if (!isMarkupType(markupType)) return words(text);
      const url = asText(segment.url);
      return [{ type, markupType, ...(type === "MarkupBegin" && url ? { url } : {}) }];
    }
    default:
      return isBlankLine && /^(&nbsp;|\u00a0)$/.test(text) ? [] : words(text);
  }
}

function isMarkupType(value: unknown): value is MarkupType {
  return typeof value === "string" && MARKUP_TYPES.has(value);
}

/** The org finds addresses in texts by itself; one that says something else is a link with words. */
function link(text: string, url: string): DraftSegment[] {
  const isItself = text === "" || [text, `http://${text}`, `https://${text}`].includes(url);
  if (isItself || !/^https?:/i.test(url)) return words(text || url);
  return [
    { type: "MarkupBegin", markupType: "Hyperlink", url },
    { type: "Text", text },
    { type: "MarkupEnd", markupType: "Hyperlink" },
  ];
}

function words(text: string): DraftSegment[] {
  return text === "" ? [] : [{ type: "Text", text: text.replaceAll("\r\n", "\n").replaceAll("\r", "\n") }];
}

/** Whether a segment is all that its paragraph has. */
function isAlone(segments: readonly Loose[], index: number): boolean {
  const [before, after] = [segments[index - 1], segments[index + 1]];
  return (
    before?.type === "MarkupBegin" && before.markupType === "Paragraph" && after?.type === "MarkupEnd" && after.markupType === "Paragraph"
  );
}

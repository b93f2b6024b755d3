import type { FieldChangePart, MarkupType, StoredSegment } from "../../store/segments.ts";
import type { Json, Scope } from "../scope.ts";
import { drawActor, drawEntityLink } from "./actor.ts";
import { file } from "./file.ts";
import { drawPreviews } from "./previews.ts";

const HTML_TAGS: Record<MarkupType, string> = {
  Bold: "b",
  Code: "code",
  Hyperlink: "a",
  Italic: "i",
  ListItem: "li",
  OrderedList: "ol",
  Paragraph: "p",
  Strikethrough: "s",
  Underline: "u",
  UnorderedList: "ul",
};

/** A message segment on the wire. */
export function drawSegment(scope: Scope, segment: StoredSegment): Json {
  switch (segment.type) {
    case "Text":
      return { text: segment.text, type: "Text" };
    case "Mention":
      return drawMention(scope, segment.id, segment.name);
    case "Hashtag":
      return drawHashtag(scope, segment.tag);
    case "Link":
    case "ResourceLink":
      return { text: segment.text ?? segment.url, type: segment.type, url: segment.url };
    case "EntityLink":
      return drawEntityLink(scope, segment.id, segment.text);
    case "InlineImage":
      return drawInlineImage(scope, segment.fileId, segment.altText);
    case "MarkupBegin": {
      const { markupType, altText = null, url = null } = segment;
      return { altText, htmlTag: HTML_TAGS[markupType], markupType, text: "", type: "MarkupBegin", url };
    }
    case "MarkupEnd":
      return { htmlTag: HTML_TAGS[segment.markupType], markupType: segment.markupType, text: "", type: "MarkupEnd" };
    case "FieldChange":
      return drawFieldChange(segment.segments);
    case "MoreChanges":
      return drawMoreChanges(scope, segment.changes);
    default:
      return segment satisfies never;
  }
}

function drawMention(scope: Scope, id: string, storedName: string): Json {
  const record = drawActor(scope, id);
  const name = record ? record.name : storedName;
  return { accessible: record !== null, name, record, text: `@${String(name)}`, type: "Mention" };
}

function drawHashtag(scope: Scope, tag: string): Json {
  return {
    tag,
    text: `#${tag}`,
    topicUrl: scope.url(`/connect/topics?exactMatch=true&q=${encodeURIComponent(tag)}`),
    type: "Hashtag",
    url: scope.url(`/chatter/feed-elements?q=${encodeURIComponent(`#${tag}`)}`),
  };
}

function drawInlineImage(scope: Scope, fileId: string, altText: string): Json {
  const found = file(scope, fileId);
  const rendition = `/connect/files/${fileId}/rendition?type=THUMB720BY480`;
  return {
    altText,
    contentSize: found?.content_size ?? null,
    fileExtension: found?.file_extension ?? null,
    text: altText || fileId,
    thumbnails: found && drawPreviews(scope, found, "thumbnail"),
    type: "InlineImage",
    url: scope.bearerUrl(scope.url(rendition)),
  };
}

/** A FieldChange segment. */
export function drawFieldChange(parts: readonly FieldChangePart[]): Json {
  return {
    segments: parts.map((part) =>
      part.type === "FieldChangeValue"
        ? { text: part.text, type: part.type, url: null, valueType: part.valueType ?? null }
        : { text: part.text, type: part.type },
    ),
    text: parts.map(({ text }) => text).join(""),
    type: "FieldChange",
  };
}

/** A MoreChanges segment, of the changes that a header has no room for. */
export function drawMoreChanges(scope: Scope, changes: readonly (readonly FieldChangePart[])[]): Json {
  return {
    moreChanges: changes.map(drawFieldChange),
    moreChangesCount: changes.length,
    text: scope.phrases.moreChanges(changes.length),
    type: "MoreChanges",
  };
}

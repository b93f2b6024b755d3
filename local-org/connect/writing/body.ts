import type { MessageBodyInput, MessageSegmentInput } from "../../../src/connect/contract/inputs.ts";
import { fileRow } from "../../store/files.ts";
import { PREFIX } from "../../store/ids.ts";
import type { MarkupType, StoredSegment } from "../../store/segments.ts";
import { userIdByName } from "../../store/users.ts";
import { nameOfEntity } from "../drawing/actor.ts";
import { nameOf } from "../drawing/user.ts";
import { ApiError, invalidBody, invalidId } from "../errors.ts";
import { canSeeFile } from "../find-file.ts";
import { checkedId } from "../route.ts";
import type { Scope } from "../scope.ts";
import { missing, tooMuch } from "./input.ts";
import { checkMarkup } from "./markup-order.ts";
import { textSegments } from "./text-segments.ts";

const MOST_CHARACTERS = 10_000;
const MOST_MENTIONS = 25;

const MARKUP_TYPES: Record<string, MarkupType | undefined> = Object.fromEntries(
  (
    ["Bold", "Code", "Hyperlink", "Italic", "ListItem", "OrderedList", "Paragraph", "Strikethrough", "Underline", "UnorderedList"] as const
  ).map((type) => [type.toLowerCase(), type]),
);

/**
 * The segments of a body, as the store keeps them. None for a body without words.
 *
 * @throws ApiError 400 where it is too long, names what is not there, or is marked up wrongly
 */
export function readBody(scope: Scope, body: MessageBodyInput | null | undefined): StoredSegment[] {
  const segments: StoredSegment[] = [];
  /** The types of markup that are open, as far as text in them is not looked through for links. */
  let literal = 0;
  for (const input of body?.messageSegments ?? []) {
    const read = readSegment(scope, input, literal > 0);
    const [first] = read;
    if (first?.type === "MarkupBegin" && isLiteral(first.markupType)) literal++;
    if (first?.type === "MarkupEnd" && isLiteral(first.markupType)) literal--;
    segments.push(...read);
  }
  checkMarkup(segments);
  const characters = segments.reduce((sum, segment) => sum + lengthOf(segment), 0);
  if (characters > MOST_CHARACTERS) {
    throw tooMuch("STRING_TOO_LONG", `The body has ${characters} characters; it can have ${MOST_CHARACTERS}.`);
  }
  const mentions = segments.filter(({ type }) => type === "Mention").length;
  if (mentions > MOST_MENTIONS) throw tooMuch("LIMIT_EXCEEDED", `The body has ${mentions} mentions; it can have ${MOST_MENTIONS}.`);
  return segments.some(isSomething) ? segments : [];
}

function isLiteral(markupType: MarkupType): boolean {
  return markupType === "Code" || markupType === "Hyperlink";
}

function isSomething(segment: StoredSegment): boolean {
  if (segment.type === "Text") return segment.text.replaceAll("&nbsp;", " ").trim() !== "";
  return segment.type !== "MarkupBegin" && segment.type !== "MarkupEnd";
}

function lengthOf(segment: StoredSegment): number {
  if (segment.type === "Mention") return segment.name.length + 1;
  if (segment.type === "Hashtag") return segment.tag.length + 1;
  if (segment.type === "Link") return segment.url.length;
  return segment.type === "Text" || segment.type === "EntityLink" ? segment.text.length : 0;
}

function readSegment(scope: Scope, input: MessageSegmentInput, isLiteralText: boolean): StoredSegment[] {
  switch (input.type?.toLowerCase()) {
    case "text": {
      // Paragraphs that are empty come with the entity, in bodies that are otherwise no HTML.
      const text = (input.text ?? "").replaceAll("&nbsp;", "\u{A0}");
      return isLiteralText ? [{ type: "Text", text }] : textSegments(text);
    }
    case "mention":
      return [readMention(scope, input)];
    case "hashtag":
      if (!input.tag?.trim() || input.tag.includes("]")) throw missing("tag");
      return [{ type: "Hashtag", tag: input.tag.trim() }];
    case "link":
      if (!input.url) throw missing("url");
      return [{ type: "Link", url: input.url }];
    case "entitylink":
      return [readEntityLink(scope, input.entityId)];
    case "inlineimage":
      return [readInlineImage(scope, input)];
    case "markupbegin": {
      const { url, altText } = input;
      return [{ type: "MarkupBegin", markupType: readMarkupType(input), ...(url ? { url } : {}), ...(altText ? { altText } : {}) }];
    }
    case "markupend":
      return [{ type: "MarkupEnd", markupType: readMarkupType(input) }];
    default:
      throw invalidBody(`There is no message segment of type ${input.type ?? "null"}.`);
  }
}

function readMarkupType({ markupType }: MessageSegmentInput): MarkupType {
  const type = MARKUP_TYPES[markupType?.toLowerCase() ?? ""];
  if (!type) throw new ApiError(400, "INVALID_MARKUP", `There is no markup of type ${markupType ?? "null"}.`);
  return type;
}

function readMention(scope: Scope, { id: idText, username }: MessageSegmentInput): StoredSegment {
  if (!idText && !username) throw missing("id");
  const id = idText ? checkedId(idText) : userIdByName(scope.db, username ?? "");
  const user = id?.startsWith(PREFIX.user) ? scope.user(id) : null;
  if (user?.is_active) return { type: "Mention", id: user.id, name: nameOf(user) };
  const groupName = id?.startsWith(PREFIX.group) ? nameOfEntity(scope, id) : null;
  if (id && groupName !== null) return { type: "Mention", id, name: groupName };
  throw invalidId(idText ?? username ?? "");
}

function readEntityLink(scope: Scope, idText: string | null | undefined): StoredSegment {
  if (!idText) throw missing("entityId");
  const id = checkedId(idText);
  const text = nameOfEntity(scope, id);
  if (text === null) throw invalidId(idText);
  return { type: "EntityLink", id, text };
}

function readInlineImage(scope: Scope, { fileId, altText }: MessageSegmentInput): StoredSegment {
  if (!fileId) throw missing("fileId");
  const file = fileRow(scope.db, checkedId(fileId));
  if (!file || !canSeeFile(scope, file)) throw invalidId(fileId);
  return { type: "InlineImage", fileId: file.id, altText: altText ?? "" };
}

import type { Comment } from "~/connect/contract/comments.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import type { CommentInput, FeedElementInput, MessageSegmentInput } from "~/connect/contract/inputs.ts";
import type { MessageBody, MessageSegment } from "~/connect/contract/message-segments.ts";
import { toId18 } from "~/connect/ids.ts";

/**
 * Text in a normal form in which the input and what the org made of it are equal: the org trims, detects links,
 * replaces mentions by names, and completes addresses.
 */
export interface Written {
  words: string;
  /** What it brings besides: the choices of a poll, the title of a question. */
  attached: string;
}

/** The normal form of an input. */
export function writtenIn({ body, capabilities }: CommentInput & FeedElementInput): Written {
  const { files, link, poll, questionAndAnswers, content, feedEntityShare } = capabilities ?? {};
  return {
    words: normal((body?.messageSegments ?? []).map(segmentSent).join("")),
    attached: attachedOf({
      files: files?.items?.map((file) => file.id) ?? (content?.contentDocumentId ? [content.contentDocumentId] : undefined),
      url: link?.url,
      choices: poll?.choices,
      title: questionAndAnswers?.questionTitle,
      shared: feedEntityShare?.feedEntityId,
    }),
  };
}

/** The normal form of a comment or feed element. */
export function writtenBy(thing: Comment | FeedElement): Written {
  const { body, capabilities } = thing;
  const { files, link, poll, content, questionAndAnswers, feedEntityShare } = (capabilities ?? {}) as NonNullable<
    FeedElement["capabilities"]
  >;
  return {
    words: normal(textOf(body)),
    attached: attachedOf({
      files: files?.items?.map(({ id }) => id) ?? (content?.id ? [content.id] : undefined),
      url: link?.url,
      choices: poll?.choices?.map(({ text }) => text),
      title: questionAndAnswers?.questionTitle,
      shared: feedEntityShare?.feedEntity?.id ?? (thing as FeedElement).originalFeedItem?.id,
    }),
  };
}

/** Whether both are equal, including attachments. */
export function isSame(one: Written, other: Written): boolean {
  return one.words === other.words && one.attached === other.attached;
}

/** How many first letters identify a text of which the org has changed some words. */
const TELLING = 16;

/** Whether the org may have made one from the other by masking or cutting words. */
export function isAlike(one: Written, other: Written): boolean {
  const shorter = Math.min(one.words.length, other.words.length, TELLING);
  if (shorter === 0) return one.attached !== "" && one.attached === other.attached;
  return one.words.length === other.words.length || one.words.slice(0, shorter) === other.words.slice(0, shorter);
}

function segmentSent({ type, text, id, tag, url, entityId }: MessageSegmentInput): string {
  switch (type?.toLowerCase()) {
    case "mention":
      return `@${toId18(id ?? "")}`;
    case "hashtag":
      return `#${tag ?? ""}`;
    case "link":
      return url ?? "";
    case "entitylink":
      return toId18(entityId ?? "");
    default:
      return text ?? "";
  }
}

function textOf(body: MessageBody | null | undefined): string {
  const segments: readonly MessageSegment[] = Array.isArray(body?.messageSegments) ? body.messageSegments : [];
  return segments.length > 0 ? segments.map(segmentSaid).join("") : (body?.text ?? "");
}

function segmentSaid(segment: MessageSegment): string {
  const { type, text, tag, url, record, user, reference } = segment;
  // The org gives pictures a description that the input may lack.
  if (type === "InlineImage") return "";
  const mentioned = record?.id ?? user?.id;
  if (type === "Mention" && mentioned) return `@${toId18(mentioned)}`;
  if (type === "EntityLink" && reference?.id) return toId18(reference.id);
  if (type === "Hashtag" && tag) return `#${tag}`;
  return (type === "Link" && url) || (text ?? "");
}

interface Brought {
  files?: readonly (string | null | undefined)[] | null;
  url?: string | null;
  choices?: readonly (string | null | undefined)[] | null;
  title?: string | null;
  shared?: string | null;
}

function attachedOf({ title, ...brought }: Brought): string {
  return [title && `question ${normal(title)}`, attachmentOf(brought)].filter(Boolean).join(" ");
}

function attachmentOf({ files, url, choices, shared }: Brought): string {
  if (shared) return `share ${toId18(shared)}`;
  const ids = files?.flatMap((id) => (id ? toId18(id) : []));
  if (ids?.length) return `files ${ids.toSorted().join(" ")}`;
  if (url) return `link ${normal(url)}`;
  return choices?.length ? `poll ${choices.map((choice) => normal(choice ?? "")).join("|")}` : "";
}

/**
 * Without white space (blank lines in rich text contain an entity), invisible characters, and what the org adds to
 * addresses.
 */
function normal(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("&nbsp;", "")
    .replaceAll(/[\s\p{Cc}\p{Cf}]/gu, "")
    .replaceAll(/https?:\/\//g, "")
    .replaceAll("/", "");
}

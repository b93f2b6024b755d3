import type { FeedElementCapabilitiesInput, FeedElementInput } from "~/connect/contract/inputs.ts";
import { KEY_PREFIX, keyPrefix } from "~/connect/ids.ts";
import { MOST_TOPICS } from "~/connect/topics.ts";
import type { DraftKind } from "~/data/drafts.ts";
import type { EntryFile, NewEntry } from "~/data/outbox/entry.ts";
import { limitProblem, LONGEST_TITLE } from "~/editor/limits.ts";
import { EMPTY_MESSAGE, isBlank, type MessageDraft, readMessageDraft, segmentsOf, trimmed } from "~/editor/message-draft.ts";
import { composeMessages } from "~/lib/messages/compose.ts";
import { safeHref } from "~/lib/safe-href.ts";
import { type PostTarget, readTarget } from "./post-target.ts";

/** A file that the org has already. */
export interface AttachedFile {
  id: string;
  name: string;
  /** Bytes, or null where the org did not say. */
  size: number | null;
}

/** What a post brings besides its text: a feed element carries one of these at most. */
export type Attachment =
  | { kind: "files"; files: readonly AttachedFile[] }
  | { kind: "link"; url: string; name: string }
  | { kind: "poll"; choices: readonly string[] }
  | ({ kind: "share" } & SharedInShort);

/** A post that is shared, as far as it is drawn before the org has the share. */
export interface SharedInShort {
  id: string;
  /** Name of who wrote it. */
  author: string;
  /** The beginning of its words. */
  text: string;
}

/** A post that is being written. */
export interface PostDraft {
  message: MessageDraft;
  attachment: Attachment | null;
  /** The title of a question, which may be empty still; null for a post that is none. */
  question: string | null;
  /** Where it goes; null for the page above whose feed it is written. */
  target: PostTarget | null;
  /** The subject of that page, where the post goes elsewhere and has left for the outbox. */
  from: string | null;
  /** Who can see it, as far as somebody has chosen. */
  visibility: Visibility | null;
  /** Names of topics, besides those in the text. */
  topics: readonly string[];
  /** Whether who writes it bookmarks it. */
  isBookmarked: boolean;
}

/** Who can see a post: all members of a site too, or those of the company alone. */
export type Visibility = "AllUsers" | "InternalUsers";

/** How many files the org takes with one post. */
export const MOST_FILES = 10;

export const LEAST_CHOICES = 2;
export const MOST_CHOICES = 10;

const EMPTY: PostDraft = {
  message: EMPTY_MESSAGE,
  attachment: null,
  question: null,
  target: null,
  from: null,
  visibility: null,
  topics: [],
  isBookmarked: false,
};

/** Posts as they are kept on the device. */
export const POST_DRAFT: DraftKind<PostDraft> = {
  empty: EMPTY,
  isEmpty: ({ message, attachment, question, topics }) =>
    isBlank(message) && isEmptyAttachment(attachment) && !question?.trim() && topics.length === 0,
  read(stored) {
    const { message, attachment, question, target, from, visibility, topics, isBookmarked } = asRecord(stored);
    const read = readMessageDraft(message);
    return (
      read && {
        message: read,
        attachment: readAttachment(attachment),
        question: typeof question === "string" ? question : null,
        target: readTarget(target),
        from: typeof from === "string" && from !== "" ? from : null,
        visibility: visibility === "AllUsers" || visibility === "InternalUsers" ? visibility : null,
        topics: (Array.isArray(topics) ? topics : []).filter((name) => typeof name === "string").slice(0, MOST_TOPICS),
        isBookmarked: isBookmarked === true,
      }
    );
  },
};

/** A post that was waiting for its files, with those that were uploaded meanwhile. */
export function withUploaded(post: PostDraft, files: readonly EntryFile[]): PostDraft {
  const uploaded = files.flatMap(({ id, name, size }): AttachedFile[] => (id === null ? [] : [{ id, name, size }]));
  if (files.length === 0) return post;
  const before = post.attachment?.kind === "files" ? post.attachment.files : [];
  return { ...post, attachment: { kind: "files", files: [...before, ...uploaded] } };
}

function isEmptyAttachment(attachment: Attachment | null): boolean {
  switch (attachment?.kind) {
    case undefined:
      return true;
    case "files":
      return attachment.files.length === 0;
    case "link":
      return attachment.url.trim() === "" && attachment.name.trim() === "";
    case "poll":
      return attachment.choices.every((choice) => choice.trim() === "");
    case "share":
      return false;
  }
}

function readAttachment(stored: unknown): Attachment | null {
  const { kind, files, url, name, choices, id, author, text } = asRecord(stored);
  if (kind === "files" && Array.isArray(files)) return { kind, files: files.flatMap(readFile) };
  if (kind === "link" && typeof url === "string" && typeof name === "string") return { kind, url, name };
  if (kind === "share" && typeof id === "string" && id !== "") {
    return { kind, id, author: typeof author === "string" ? author : "", text: typeof text === "string" ? text : "" };
  }
  if (kind !== "poll" || !Array.isArray(choices)) return null;
  return { kind, choices: choices.filter((choice) => typeof choice === "string").slice(0, MOST_CHOICES) };
}

function readFile(stored: unknown): AttachedFile[] {
  const { id, name, size } = asRecord(stored);
  return typeof id === "string" && typeof name === "string" ? [{ id, name, size: typeof size === "number" ? size : null }] : [];
}

/**
 * Why it cannot be posted as it is, in words for people, or null where it can.
 *
 * @param hasUploads whether there are files that are on their way
 */
export function postProblem({ message, attachment, question }: PostDraft, hasUploads = false): string | null {
  const { noQuestion, noTitle, titleTooLong, fewChoices, badLink, nothingYet } = composeMessages;
  const title = question?.trim();
  if (title === "") return noTitle;
  if (title && title.length > LONGEST_TITLE) return titleTooLong(LONGEST_TITLE);
  if (attachment?.kind === "poll") {
    if (isBlank(message)) return noQuestion;
    if (choicesOf(attachment.choices).length < LEAST_CHOICES) return fewChoices;
  }
  if (attachment?.kind === "link" && webAddress(attachment.url) === null) return badLink;
  if (isBlank(message) && isEmptyAttachment(attachment) && !title && !hasUploads) return nothingYet;
  return limitProblem(message);
}

/** The address of a web page, completed where somebody left out "https://", or null where it is none. */
export function webAddress(text: string): string | null {
  const href = safeHref(text);
  return href && /^https?:/.test(href) ? href : null;
}

/** What is sent of a post as it was written. @param subject that of the page above whose feed it was written */
export function writePost(subject: { id: string; name: string }, post: PostDraft): Pick<NewEntry, "target" | "name" | "draft" | "input"> {
  const { id, name } = post.target ?? subject;
  return { target: id, name, draft: { ...post, from: post.target ? subject.id : null } satisfies PostDraft, input: postInput(id, post) };
}

/** The post as the API takes it. Source: `POST /chatter/feed-elements`. */
export function postInput(subjectId: string, post: PostDraft): FeedElementInput {
  const { message, attachment, question, visibility, topics, isBookmarked } = post;
  const title = question?.trim();
  const capabilities: FeedElementCapabilitiesInput = {
    ...(isEmptyAttachment(attachment) || !attachment ? {} : capabilityOf(attachment)),
    ...(title && { questionAndAnswers: { questionTitle: title } }),
    ...(topics.length > 0 && { topics: { topics: [...topics] } }),
    ...(isBookmarked && { bookmarks: { isBookmarkedByCurrentUser: true } }),
  };
  return {
    feedElementType: "FeedItem",
    subjectId,
    ...(isBlank(message) ? {} : { body: { messageSegments: segmentsOf(trimmed(message)) } }),
    ...(Object.keys(capabilities).length > 0 && { capabilities }),
    ...(visibility && hasVisibility(subjectId) && { visibility }),
  };
}

/** Whether it can be chosen who sees a post there. What is posted to people and groups is for all who see them. */
export function hasVisibility(subjectId: string): boolean {
  return subjectId !== "me" && keyPrefix(subjectId) !== KEY_PREFIX.user && keyPrefix(subjectId) !== KEY_PREFIX.group;
}

function capabilityOf(attachment: Attachment): FeedElementCapabilitiesInput {
  switch (attachment.kind) {
    case "files":
      return { files: { items: attachment.files.map(({ id }) => ({ id })) } };
    case "link": {
      const url = webAddress(attachment.url) ?? attachment.url;
      return { link: { url, urlName: attachment.name.trim() || url } };
    }
    case "poll":
      return { poll: { choices: choicesOf(attachment.choices) } };
    case "share":
      return { feedEntityShare: { feedEntityId: attachment.id } };
  }
}

function choicesOf(choices: readonly string[]): string[] {
  return choices.map((choice) => choice.trim()).filter((choice) => choice !== "");
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

import type { DraftKind } from "~/data/drafts.ts";
import type { NewEntry } from "~/data/outbox/entry.ts";
import { asText, loosesOf, looseOf } from "~/lib/readers.ts";

/** Somebody whom a message goes to. */
export interface Recipient {
  id: string;
  name: string;
}

/** A private or direct message that is being written. */
export interface MessageDraft {
  text: string;
  /** Whom it goes to, where it begins a conversation. */
  to: readonly Recipient[];
  /** What a direct message is about. */
  subject: string;
}

/** What is written begins with this. */
export const EMPTY: MessageDraft = { text: "", to: [], subject: "" };

/** Drafts of messages. Chosen people alone are not worth keeping. */
export const MESSAGE_DRAFT: DraftKind<MessageDraft> = {
  empty: EMPTY,
  isEmpty: ({ text, subject }) => text.trim() === "" && subject.trim() === "",
  read(stored) {
    const { text, to, subject } = looseOf(stored) ?? {};
    if (typeof text !== "string") return null;
    const people = loosesOf(to).flatMap(({ id, name }) => (typeof id === "string" ? [{ id, name: asText(name) }] : []));
    return { text, to: people, subject: asText(subject) };
  },
};

/** What the draft of a message that begins a conversation is kept under. */
export const NEW_DRAFT = "messages:new";

/** The longest message, in characters. */
export const MOST_CHARACTERS = 10_000;

/** What is sent of an answer in a conversation. @param inReplyTo one of its messages */
export function writeReply(draft: MessageDraft, inReplyTo: string): Pick<NewEntry, "draft" | "input"> {
  return { draft, input: { body: bodyOf(draft), inReplyTo } };
}

/** What is sent of a message that begins a conversation, and where the outbox lists it. */
export function writeNew(draft: MessageDraft, isDirect: boolean): Pick<NewEntry, "draft" | "input" | "target"> {
  const ids = draft.to.map(({ id }) => id);
  const to = isDirect ? { directMessage: { membersToAdd: ids, subject: draft.subject.trim() } } : { recipients: ids };
  return { draft, target: `${isDirect ? "direct" : "new"}:${ids.toSorted().join(",")}`, input: { body: bodyOf(draft), ...to } };
}

function bodyOf({ text }: MessageDraft) {
  return { messageSegments: [{ type: "Text" as const, text: text.trim() }] };
}

import { isHeld, type OutboxEntry, type Reason } from "~/data/outbox/entry.ts";
import { outboxMessages as texts } from "~/lib/messages/outbox.ts";
import type { ErrorReasonProps } from "~/ui/error-reason.tsx";
import { errorText } from "~/ui/error-text.ts";

/** What decides, besides an entry itself, what is said of it. */
export interface Circumstances {
  isOnline: boolean;
  /** The session has ended, and calls wait until the person has signed in again. */
  isExpired: boolean;
  /** Whether it is the first of its target that goes by itself. */
  isFirst: boolean;
}

/** How an entry stands, in a few plain words. */
export function stateWords(entry: OutboxEntry, { isOnline, isExpired, isFirst }: Circumstances): string {
  const { state, reason, files } = entry;
  if (state === "unclear") return texts.unclear;
  if (state === "refused") return reason?.kind === "aside" ? texts.aside : texts.refused;
  if (!isOnline) return texts.waiting.connection;
  if (isExpired) return texts.waiting.signIn;
  if (isHeld(entry)) return texts.held;
  if (state === "looking") return texts.looking;
  if (state === "sending") return texts.sending;
  const uploads = files.filter(({ id }) => id === null).length;
  if (uploads > 0) return texts.uploading(uploads);
  if (reason?.kind === "limit") return texts.waiting.limit;
  if (reason?.kind === "request-limit") return texts.waiting.requestLimit;
  if (!isFirst) return texts.waiting.turn;
  return reason ? texts.waiting.again : texts.sending;
}

/** Why a person has to decide about an entry, as props of ErrorReason; null if there is nothing to say. */
export function reasonOf({ state, reason, kind, input }: OutboxEntry): ErrorReasonProps | null {
  if (state === "unclear") return { error: null, because: texts.unclearText };
  if (state !== "refused" || !reason || reason.kind === "aside") return null;
  const { message: words, code, status } = reason;
  return {
    error: { kind: reason.kind, words, code, status },
    intent: "do",
    because: goneSentence(reason, input) ?? sentenceOf(reason, kind),
  };
}

/** The same as one line of text, or "". */
export function reasonWords(entry: OutboxEntry): string {
  const reason = reasonOf(entry);
  return reason ? errorText(reason.error, reason.intent, reason.because) : "";
}

/** Where what an answer answers is gone, the org says so by its id alone. */
function goneSentence({ kind, code }: Reason, input: OutboxEntry["input"]): string | undefined {
  const isAnswer = "threadParentId" in input && Boolean(input.threadParentId);
  return isAnswer && (kind === "not-found" || code === "INVALID_ID_FIELD") ? texts.reasons.answeredGone : undefined;
}

/** Our own sentence, where the outbox has a more specific one than the error itself. */
function sentenceOf({ kind }: Reason, what: OutboxEntry["kind"]): string | undefined {
  const { reasons } = texts;
  if (kind === "lost" || kind === "left") return reasons.lost;
  if (kind === "files") return reasons.files;
  if (kind === "forbidden") return reasons.forbidden;
  return kind === "not-found" && what === "comment" ? reasons.gone : undefined;
}

/** Whether a spinner says it better than a clock: something is being done just now. */
export function isBusy(entry: OutboxEntry, circumstances: Circumstances): boolean {
  return isLeaving(entry, circumstances) && circumstances.isOnline && !circumstances.isExpired;
}

/** Whether it is on its way, or goes in this moment, so that nobody can hold it any more. */
export function isLeaving(entry: OutboxEntry, { isOnline, isExpired, isFirst }: Circumstances): boolean {
  const { state, reason, files } = entry;
  if (isHeld(entry)) return false;
  if (state === "sending" || state === "looking") return true;
  return state === "waiting" && reason === null && isOnline && !isExpired && isFirst && files.every(({ id }) => id !== null);
}

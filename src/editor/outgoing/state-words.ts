import type { OutboxEntry, Reason } from "~/data/outbox/entry.ts";
import { outboxMessages as texts } from "~/lib/messages/outbox.ts";
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
  if (state === "looking") return texts.looking;
  if (state === "sending") return texts.sending;
  const uploads = files.filter(({ id }) => id === null).length;
  if (uploads > 0) return texts.uploading(uploads);
  if (reason?.kind === "limit") return texts.waiting.limit;
  if (reason?.kind === "request-limit") return texts.waiting.requestLimit;
  if (!isFirst) return texts.waiting.turn;
  return reason ? texts.waiting.again : texts.sending;
}

/** Why a person has to decide about an entry, in words for them; "" where there is nothing to say. */
export function reasonWords({ state, reason, kind }: OutboxEntry): string {
  if (state === "unclear") return texts.unclearText;
  if (state !== "refused" || !reason || reason.kind === "aside") return "";
  return wordsOf(reason, kind);
}

function withCode(text: string, code: string | null | undefined): string {
  return code ? `${text} (${code})` : text;
}

function wordsOf({ kind, message, code }: Reason, what: OutboxEntry["kind"]): string {
  const { reasons } = texts;
  switch (kind) {
    case "lost":
    case "left":
      return reasons.lost;
    case "files":
      return reasons.files;
    case "server":
      return reasons.server;
    case "forbidden":
      return message ? withCode(reasons.forbidden(message), code) : errorText({ kind, code }, "do");
    case "not-found":
      return what === "comment" ? reasons.gone : message ? reasons.said(message) : errorText({ kind });
    case "invalid":
      return message ? withCode(reasons.said(message), code) : errorText({ kind, code }, "do");
    default:
      return errorText({ kind, words: message, code }, "do");
  }
}

/** Whether a spinner says it better than a clock: something is being done just now. */
export function isBusy(entry: OutboxEntry, circumstances: Circumstances): boolean {
  return isLeaving(entry, circumstances) && circumstances.isOnline && !circumstances.isExpired;
}

/** Whether it is on its way, or goes in this moment, so that nobody can hold it any more. */
export function isLeaving({ state, reason, files }: OutboxEntry, { isOnline, isExpired, isFirst }: Circumstances): boolean {
  if (state === "sending" || state === "looking") return true;
  return state === "waiting" && reason === null && isOnline && !isExpired && isFirst && files.every(({ id }) => id !== null);
}

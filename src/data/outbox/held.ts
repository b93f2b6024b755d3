import { secondsToUndoSend } from "~/lib/undo-send.ts";
import type { Store } from "../store.ts";
import { isHeld, type OutboxEntry } from "./entry.ts";
import { outboxOf } from "./outbox.ts";

/** Until when a new entry is held, so that it can be taken back, in epoch milliseconds; 0 where people do not want that. */
export function holdUntil(): number {
  const seconds = secondsToUndoSend();
  return seconds === 0 ? 0 : Date.now() + seconds * 1_000;
}

/** The entry, to be sent without further delay. */
export function released(entry: OutboxEntry): OutboxEntry {
  return isHeld(entry) ? { ...entry, heldUntil: 0 } : entry;
}

/** Sends what is held when the page is left: nobody can take it back there, and a closed page sends nothing. */
export function releaseWhenHidden(store: Store, release: () => Promise<void>): void {
  const onChange = () => {
    if (document.visibilityState === "hidden" && outboxOf(store).entries().some(isHeld)) void release();
  };
  document.addEventListener("visibilitychange", onChange);
  store.onClose(() => document.removeEventListener("visibilitychange", onChange));
}

import { ConnectError } from "~/connect/errors.ts";
import { deletion, hold, scopeOf, type Effect } from "./change.ts";
import { changeDeletions, type PendingDeletion } from "./pending-deletions.ts";
import type { Kind } from "./records.ts";
import type { Store } from "./store.ts";

/** Milliseconds to undo a deletion. Hovering or focusing the Undo starts them again. */
const UNDO_FOR = 8_000;

/** Something to delete. */
export interface Deletion {
  kind: Kind<object>;
  id: string;
  /** Other records that it changes, such as a post's comment count. */
  effects?: readonly Effect<unknown>[];
  /** Sends it to the org. Must work while the page unloads. */
  send: () => Promise<void>;
  onRefused: (error: unknown) => void;
  /** Reads the current state if it is unknown whether it was deleted. */
  reread?: () => Promise<unknown>;
  /** Whether the Undo replaces the thing on the page; otherwise the caller shows it, and decides when it ends. */
  isOfferedInPlace?: boolean;
}

/**
 * Deletes with an Undo: hides the thing at once, deletes it after a while or when the page unloads, and shows it again
 * if the org refuses.
 */
export function deleteLater(
  store: Store,
  { kind, id, effects = [], send, isOfferedInPlace = true, ...handlers }: Deletion,
): PendingDeletion {
  const change = hold(store, {
    scope: scopeOf("delete", kind, id),
    effects: [deletion(kind, id), ...effects],
    send: () => send().catch(ignoreNotFound),
    ...handlers,
  });
  let isLookedAt = !isOfferedInPlace;
  let isDecided = false;
  let timer = setTimeout(onTime, UNDO_FOR);

  function onTime(): void {
    if (isLookedAt) timer = setTimeout(onTime, UNDO_FOR);
    else carryOut();
  }

  /** @returns whether this call decided the deletion */
  function decide(): boolean {
    if (isDecided) return false;
    isDecided = true;
    clearTimeout(timer);
    window.removeEventListener("pagehide", carryOut);
    changeDeletions(store, (pending) => pending.filter((each) => each !== own));
    return true;
  }

  function carryOut(): void {
    if (decide()) void change.send();
  }

  const own: PendingDeletion = {
    kind,
    id,
    isOfferedInPlace,
    undo: () => decide() && change.undo(),
    carryOut,
    setLookedAt: (next) => (isLookedAt = next),
  };
  window.addEventListener("pagehide", carryOut);
  store.onClose(carryOut);
  changeDeletions(store, (pending) => [...pending, own]);
  return own;
}

/** "Not found" is a success: somebody else deleted it. */
function ignoreNotFound(error: unknown): void {
  if (!(error instanceof ConnectError && error.kind === "not-found")) throw error;
}

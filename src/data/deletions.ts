import { ConnectError } from "~/connect/errors.ts";
import { deletion, hold, scopeOf, type Effect } from "./change.ts";
import { changeDeletions, type PendingDeletion } from "./pending-deletions.ts";
import type { Kind } from "./records.ts";
import type { Store } from "./store.ts";

/** Milliseconds in which a deletion can be taken back. While somebody looks at the offer, it stands for as long again. */
const UNDO_FOR = 8_000;

/** Something to delete. */
export interface Deletion {
  kind: Kind<object>;
  id: string;
  /** What else it changes, such as a post that has a comment fewer. */
  effects?: readonly Effect<unknown>[];
  /** Asks the org. Has to outlive the page. */
  send: () => Promise<void>;
  onRefused: (error: unknown) => void;
  /** Asks how things are where it is not known whether it was deleted. */
  reread?: () => Promise<unknown>;
  /** Whether the offer to undo it stands where the thing stood; else the caller makes it, and decides when it ends. */
  isOfferedInPlace?: boolean;
}

/**
 * Deletes with a way back: hidden at once, deleted after a while or when the page is left, shown again where the org
 * refuses.
 */
export function deleteLater(
  store: Store,
  { kind, id, effects = [], send, isOfferedInPlace = true, ...handlers }: Deletion,
): PendingDeletion {
  const change = hold(store, {
    scope: scopeOf("delete", kind, id),
    effects: [deletion(kind, id), ...effects],
    send: () => send().catch(gone),
    ...handlers,
  });
  let isLookedAt = !isOfferedInPlace;
  let isDecided = false;
  let timer = setTimeout(onTime, UNDO_FOR);

  function onTime(): void {
    if (isLookedAt) timer = setTimeout(onTime, UNDO_FOR);
    else carryOut();
  }

  /** @returns whether this decided it */
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

/** Gone is gone, whoever deleted it. */
function gone(error: unknown): void {
  if (!(error instanceof ConnectError && error.kind === "not-found")) throw error;
}

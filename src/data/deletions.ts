import { ConnectError } from "~/connect/errors.ts";
import { deletion, hold, scopeOf, type Effect } from "./change.ts";
import type { AnyKind, Kind } from "./records.ts";
import { perStore, type Store } from "./store.ts";

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
  /** Whether the offer to undo it stands where the thing stood; else the caller makes it, and decides when it ends. */
  isOfferedInPlace?: boolean;
}

/** A deletion that shows and can still be taken back. */
export interface PendingDeletion {
  readonly kind: AnyKind;
  readonly id: string;
  readonly isOfferedInPlace: boolean;
  undo(): void;
  /** Asks the org now. */
  carryOut(): void;
  /** Somebody looks at the offer to undo it, or no longer does. */
  setLookedAt(isLookedAt: boolean): void;
}

interface Deletions {
  pending: readonly PendingDeletion[];
  listeners: Set<() => void>;
}

const deletionsOf = perStore((): Deletions => ({ pending: [], listeners: new Set() }));

/** What can still be taken back, latest last. The same array as long as nothing changes. */
export function pendingDeletions(store: Store): readonly PendingDeletion[] {
  return deletionsOf(store).pending;
}

/** Calls back with every change of {@link pendingDeletions}. Returns what ends that. */
export function subscribeToDeletions(store: Store, listener: () => void): () => void {
  const { listeners } = deletionsOf(store);
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * Deletes with a way back: hidden at once, deleted after a while or when the page is left, shown again where the org
 * refuses.
 */
export function deleteLater(store: Store, { kind, id, effects = [], send, onRefused, isOfferedInPlace = true }: Deletion): PendingDeletion {
  const change = hold(store, {
    scope: scopeOf("delete", kind, id),
    effects: [deletion(kind, id), ...effects],
    send: () => send().catch(gone),
    onRefused,
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
    tell(store, (pending) => pending.filter((each) => each !== own));
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
  tell(store, (pending) => [...pending, own]);
  return own;
}

function tell(store: Store, change: (pending: readonly PendingDeletion[]) => readonly PendingDeletion[]): void {
  const deletions = deletionsOf(store);
  deletions.pending = change(deletions.pending);
  for (const listener of deletions.listeners) listener();
}

/** Gone is gone, whoever deleted it. */
function gone(error: unknown): void {
  if (!(error instanceof ConnectError && error.kind === "not-found")) throw error;
}

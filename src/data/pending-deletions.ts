import type { AnyKind } from "./records.ts";
import { perStore, type Store } from "./store.ts";

/** A deletion that is shown and can still be undone. */
export interface PendingDeletion {
  readonly kind: AnyKind;
  readonly id: string;
  readonly isOfferedInPlace: boolean;
  undo(): void;
  /** Sends it now. */
  carryOut(): void;
  /** Says whether its Undo is hovered or focused. */
  setLookedAt(isLookedAt: boolean): void;
}

interface Deletions {
  pending: readonly PendingDeletion[];
  listeners: Set<() => void>;
}

const deletionsOf = perStore((): Deletions => ({ pending: [], listeners: new Set() }));

/** The deletions that can still be undone, latest last. The same array until something changes. */
export function pendingDeletions(store: Store): readonly PendingDeletion[] {
  return deletionsOf(store).pending;
}

/** Calls back on every change of {@link pendingDeletions}. Returns a function that unsubscribes. */
export function subscribeToDeletions(store: Store, listener: () => void): () => void {
  const { listeners } = deletionsOf(store);
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Changes the pending deletions. For `deletions.ts` only. */
export function changeDeletions(store: Store, change: (pending: readonly PendingDeletion[]) => readonly PendingDeletion[]): void {
  const deletions = deletionsOf(store);
  deletions.pending = change(deletions.pending);
  for (const listener of deletions.listeners) listener();
}

import type { AnyKind } from "./records.ts";
import { perStore, type Store } from "./store.ts";

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

/** Changes what can still be taken back. For `deletions.ts`. */
export function changeDeletions(store: Store, change: (pending: readonly PendingDeletion[]) => readonly PendingDeletion[]): void {
  const deletions = deletionsOf(store);
  deletions.pending = change(deletions.pending);
  for (const listener of deletions.listeners) listener();
}

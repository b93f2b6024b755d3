import { useMemo, useSyncExternalStore } from "react";
import { useStore } from "../use-store.tsx";
import type { EntryKind, OutboxEntry } from "./entry.ts";
import { outboxOf, showsAt } from "./outbox.ts";

/** All entries that are unsent or being sent, in queue order. */
export function useOutboxEntries(): readonly OutboxEntry[] {
  const outbox = outboxOf(useStore());
  return useSyncExternalStore(outbox.subscribe, outbox.entries);
}

/** Those that show at a subject. */
export function useOutgoing(kind: EntryKind, subjectId: string): readonly OutboxEntry[] {
  const entries = useOutboxEntries();
  return useMemo(() => entries.filter((entry) => entry.kind === kind && showsAt(subjectId, entry.target)), [entries, kind, subjectId]);
}

/** Whether an entry is stored beyond this page. */
export function useIsKept(id: string): boolean {
  const outbox = outboxOf(useStore());
  return useSyncExternalStore(outbox.subscribe, () => outbox.isKept(id));
}

import { useSyncExternalStore } from "react";
import { isActive, type OutboxEntry } from "~/data/outbox/entry.ts";
import { useOutboxEntries } from "~/data/outbox/use-outbox.ts";
import { useSessionStatus } from "~/session/session-context.tsx";
import type { Circumstances } from "./state-words.ts";

function subscribe(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

/** Whether the browser believes to be online. */
export function useIsOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine);
}

/** What decides, besides an entry itself, what is said of it. */
export function useCircumstances(entry: OutboxEntry): Circumstances {
  const isOnline = useIsOnline();
  const isExpired = useSessionStatus() === "expired";
  const first = useOutboxEntries().find((other) => other.target === entry.target && isActive(other));
  return { isOnline, isExpired, isFirst: first?.id === entry.id };
}

import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { perStore } from "../store.ts";
import type { OutboxEntry } from "./entry.ts";

/** What became of an entry, for whoever tells people. */
export interface Outcome {
  entry: OutboxEntry;
  /** The org has it, or a person has to decide. */
  is: "created" | "stuck";
}

/** What this page knows of the outbox. What fills it, and what sends, is loaded later (engine.ts). */
export interface Outbox {
  /** In the order of the queue. The same array until something changes. */
  entries(): readonly OutboxEntry[];
  /** Calls back with every change of the entries, and with every post that was created. Returns what ends that. */
  subscribe(listener: () => void): () => void;
  /** Whether an entry outlives this page. */
  isKept(id: string): boolean;
  /** Posts on a subject that the org has confirmed since they were taken last, oldest first. Their records are in the store. */
  takePosted(subjectId: string): FeedElement[];
  /** Calls back with what becomes of entries that this tab tells about, since nobody was called back. Returns what ends that. */
  onOutcome(listener: (outcome: Outcome) => void): () => void;

  /** For the engine. */
  show(entries: readonly OutboxEntry[], isKept: (id: string) => boolean): void;
  addPosted(subjectId: string, element: FeedElement): void;
  tell(outcome: Outcome): void;
}

/** The outbox of a sign-in, empty until the engine has read it. */
export const outboxOf = perStore((): Outbox => {
  const listeners = new Set<() => void>();
  const outcomeListeners = new Set<(outcome: Outcome) => void>();
  let untold: Outcome[] = [];
  const posted = new Map<string, FeedElement[]>();
  let entries: readonly OutboxEntry[] = [];
  let keeps: (id: string) => boolean = () => true;
  const tellAll = () => listeners.forEach((listener) => listener());
  return {
    entries: () => entries,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    isKept: (id) => keeps(id),
    takePosted(subjectId) {
      const taken = posted.get(subjectId) ?? [];
      posted.delete(subjectId);
      return taken;
    },
    onOutcome(listener) {
      outcomeListeners.add(listener);
      const missed = untold;
      untold = [];
      missed.forEach(listener);
      return () => void outcomeListeners.delete(listener);
    },
    show(next, isKept) {
      entries = next;
      keeps = isKept;
      tellAll();
    },
    addPosted(subjectId, element) {
      posted.set(subjectId, [...(posted.get(subjectId) ?? []), element]);
      tellAll();
    },
    tell(outcome) {
      if (outcomeListeners.size === 0) untold.push(outcome);
      for (const listener of outcomeListeners) listener(outcome);
    },
  };
});

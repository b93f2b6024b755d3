import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { perStore } from "../store.ts";
import type { OutboxEntry } from "./entry.ts";

/** The result of an entry, for whoever announces it. */
export interface Outcome {
  entry: OutboxEntry;
  /** The org has it, or a person must decide. */
  is: "created" | "stuck";
}

/** The page's view of the outbox. Loading and sending is done by engine.ts, which is loaded later. */
export interface Outbox {
  /** In queue order. The same array until something changes. */
  entries(): readonly OutboxEntry[];
  /** Calls back on every change of the entries, and on every created post. Returns a function that unsubscribes. */
  subscribe(listener: () => void): () => void;
  /** Whether an entry is stored beyond this page. */
  isKept(id: string): boolean;
  /**
   * Removes and returns the posts on a subject that were confirmed since the last call, oldest first. Their records are
   * in the store.
   */
  takePosted(subjectId: string): FeedElement[];
  /**
   * Calls back with the results that this tab announces, including earlier ones without a listener. Returns a function
   * that unsubscribes.
   */
  onOutcome(listener: (outcome: Outcome) => void): () => void;

  /** Used by the engine. */
  show(entries: readonly OutboxEntry[], isKept: (id: string) => boolean): void;
  addPosted(subjectId: string, element: FeedElement): void;
  tell(outcome: Outcome): void;
}

/** The outbox of a sign-in, empty until the engine has loaded it. */
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

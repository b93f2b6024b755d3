import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { KEY_PREFIX, keyPrefix } from "~/connect/ids.ts";
import { perStore } from "../store.ts";
import type { OutboxEntry } from "./entry.ts";

/** The result of an entry, for whoever announces it. */
export interface Outcome {
  entry: OutboxEntry;
  /** The org has it, or a person must decide. */
  is: "created" | "stuck";
  /** The id of what the org has created, if it said so. */
  createdId?: string | null;
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
   * The posts that show in the feed of a subject and were confirmed since the last call for it, oldest first. Their
   * records are in the store.
   */
  takePosted(subjectId: string): FeedElement[];
  /**
   * Calls back with the results that this tab announces, including earlier ones without a listener. Returns a function
   * that unsubscribes.
   */
  onOutcome(listener: (outcome: Outcome) => void): () => void;

  /** Used by the engine. */
  show(entries: readonly OutboxEntry[], isKept: (id: string) => boolean): void;
  addPosted(target: string, element: FeedElement): void;
  tell(outcome: Outcome): void;
}

/** How many confirmed posts are remembered for feeds that are not open. */
const MOST_POSTED = 20;

/**
 * Whether the feed of a subject shows what is posted to a target. One's own, the news, also shows posts in groups.
 *
 * @param subjectId "me", or the id of a person, group, record or feed element
 */
export function showsAt(subjectId: string, target: string): boolean {
  return target === subjectId || (subjectId === "me" && keyPrefix(target) === KEY_PREFIX.group);
}

/** The outbox of a sign-in, empty until the engine has loaded it. */
export const outboxOf = perStore((): Outbox => {
  const listeners = new Set<() => void>();
  const outcomeListeners = new Set<(outcome: Outcome) => void>();
  let untold: Outcome[] = [];
  let posted: { target: string; element: FeedElement; takers: Set<string> }[] = [];
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
      const untaken = posted.filter(({ target, takers }) => showsAt(subjectId, target) && !takers.has(subjectId));
      return untaken.map(({ takers, element }) => {
        takers.add(subjectId);
        return element;
      });
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
    addPosted(target, element) {
      posted = [...posted, { target, element, takers: new Set<string>() }].slice(-MOST_POSTED);
      tellAll();
    },
    tell(outcome) {
      if (outcomeListeners.size === 0) untold.push(outcome);
      for (const listener of outcomeListeners) listener(outcome);
    },
  };
});

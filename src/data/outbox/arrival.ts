import type { Comment } from "~/connect/contract/comments.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { toId18 } from "~/connect/ids.ts";
import { inputOf, type OutboxEntry } from "./entry.ts";
import { isAlike, isSame, type Written, writtenBy, writtenIn } from "./words.ts";

/** What the org has created. */
export type Created = Comment | FeedElement;

/** The result of searching the org's newest things for an entry whose answer was lost. */
export type Verdict = { is: "there"; thing: Created } | { is: "missing" } | { is: "unknown" };

/** One's own things at a target, newest or oldest first. */
export interface Found {
  things: readonly Created[];
  /** Whether it includes everything created since the entry was sent. */
  isComplete: boolean;
}

/** Tolerance in milliseconds: an org's servers have no exact common clock, and some dates have whole seconds. */
const SAME_MOMENT = 2_000;

/** A device's clock further off than this, in milliseconds, makes times useless. */
const CLOCK_ERROR = 60 * 60_000;

/**
 * Whether an entry has arrived.
 *
 * @param owner 18-character id of its author, or "" if unknown
 */
export function judge(entry: OutboxEntry, { things, isComplete }: Found, owner: string): Verdict {
  const sent = writtenIn(inputOf(entry));
  const since = things.filter((thing) => isOwn(thing, owner) && isSince(thing, entry));
  const same = since.filter((thing) => isSame(sent, writtenBy(thing)));
  const thing = same.find((each) => owner !== "" && isNear(each, entry));
  if (thing) return { is: "there", thing };
  const isDoubtful = same.length > 0 || since.some((each) => isNear(each, entry) && isAlike(sent, writtenBy(each)));
  if (isDoubtful) return { is: "unknown" };
  return { is: isComplete ? "missing" : "unknown" };
}

/** Whether a thing from the org is what an entry has become, so that a list does not show both. */
export function isTwin(entry: OutboxEntry, sent: Written, thing: Created, owner: string): boolean {
  return entry.sentAt > 0 && isOwn(thing, owner) && isSince(thing, entry) && isSame(sent, writtenBy(thing));
}

/** The earliest time at which the org can have created an entry, by the org's clock; 0 if unknown. */
export function earliest({ before }: OutboxEntry): number {
  return before.orgTime === 0 ? 0 : before.orgTime - SAME_MOMENT;
}

/** The creation time in epoch milliseconds of the org's clock; NaN if missing. */
export function createdAt({ createdDate }: Created): number {
  return Date.parse(createdDate ?? "");
}

function isOwn(thing: Created, owner: string): boolean {
  const author = (thing as Comment).user ?? (thing as FeedElement).actor;
  return owner === "" || toId18(author?.id ?? "") === owner;
}

function isSince(thing: Created, entry: OutboxEntry): boolean {
  return !entry.before.ids.includes(thing.id ?? "") && !(createdAt(thing) < earliest(entry));
}

function isNear(thing: Created, { sentAt }: OutboxEntry): boolean {
  return Math.abs(createdAt(thing) - sentAt) <= CLOCK_ERROR;
}

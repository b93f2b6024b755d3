import type { Comment } from "~/connect/contract/comments.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { toId18 } from "~/connect/ids.ts";
import { pageItems } from "~/connect/pages.ts";
import { COMMENTS, FEED_ELEMENTS, PEOPLE, withCommentPage } from "./kinds.ts";
import type { AnyKind, Kind } from "./records.ts";
import { internActors } from "./intern-actors.ts";
import { noteSeen } from "./seen.ts";
import type { Store } from "./store.ts";

/**
 * The one way in for what the org sends: a thing of an answer, a page, a batch, or of another tab. Older answers never
 * replace newer ones, nor what was changed here since they were asked for.
 *
 * @param thing as it came; what it should not be costs only itself
 * @param asOf the store's tick before the org was asked
 * @returns its id, or null where it has none and cannot be kept
 */
export function receive<T extends object>(store: Store, kind: Kind<T>, thing: unknown, asOf: number): string | null {
  const id = idOf(kind, thing);
  const isWritten = kind.name === FEED_ELEMENTS.name || kind.name === COMMENTS.name;
  if (isWritten) internActors(store, thing);
  if (id === null) return null;
  if (isWritten) noteSeen(store, thing);
  const record = kind.name === FEED_ELEMENTS.name ? splitOffComments(store, withPossible(thing as FeedElement), asOf) : thing;
  store.records.put(kind, id, record as T, asOf);
  return id;
}

/** Receives several things of one kind; what has no id is left out. */
export function receiveAll<T extends object>(store: Store, kind: Kind<T>, things: readonly unknown[], asOf: number): string[] {
  return things.flatMap((thing) => receive(store, kind, thing, asOf) ?? []);
}

/** What people can do with an element where its capability is there, with a value or without. */
const POSSIBLE = ["bookmarks", "chatterLikes", "comments", "mute"] as const;

/** The element with a value for what is possible and has none: only a capability that is missing is not there. */
function withPossible(element: FeedElement): FeedElement {
  const bare = POSSIBLE.filter((name) => element.capabilities?.[name] === null);
  if (bare.length === 0) return element;
  return { ...element, capabilities: { ...element.capabilities, ...Object.fromEntries(bare.map((name) => [name, {}])) } };
}

/**
 * Makes records of the comments that came with an element, and leaves their ids in it. One that was deleted since the org
 * was asked is neither listed nor counted.
 */
function splitOffComments(store: Store, element: FeedElement, asOf: number): FeedElement {
  const page = element.capabilities?.comments?.page;
  if (!page) return element;
  const ids = receiveAll<Comment>(store, COMMENTS, pageItems(page), asOf);
  const left = ids.filter((id) => !store.records.isDeleted(COMMENTS, id));
  const total = typeof page.total === "number" ? page.total - (ids.length - left.length) : page.total;
  return withCommentPage(element, { ...page, items: left.map((id) => ({ id })), total });
}

function idOf(kind: AnyKind, thing: unknown): string | null {
  const id: unknown = typeof thing === "object" && thing !== null ? (thing as { id?: unknown }).id : null;
  if (typeof id !== "string" || id === "") return null;
  return kind.name === PEOPLE.name ? toId18(id) : id;
}

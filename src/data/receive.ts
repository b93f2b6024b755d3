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
 * The only way into the store for what the org sends: things from answers, pages, batches, or other tabs. An older
 * answer never replaces a newer one, nor local changes made since its request.
 *
 * @param thing unvalidated; a malformed part costs only itself
 * @param asOf the store's tick before the request
 * @returns its id, or null if it has none and cannot be stored
 */
export function receive<T extends object>(store: Store, kind: Kind<T>, thing: unknown, asOf: number): string | null {
  const id = idOf(kind, thing);
  const isWritten = kind.name === FEED_ELEMENTS.name || kind.name === COMMENTS.name;
  if (isWritten) internActors(store, thing);
  if (id === null) return null;
  if (isWritten) noteSeen(store, thing);
  const record = kind.name === FEED_ELEMENTS.name ? splitOffComments(store, withDefaultCapabilities(thing as FeedElement), asOf) : thing;
  store.records.put(kind, id, record as T, asOf);
  return id;
}

/** Receives several things of one kind; those without an id are skipped. */
export function receiveAll<T extends object>(store: Store, kind: Kind<T>, things: readonly unknown[], asOf: number): string[] {
  return things.flatMap((thing) => receive(store, kind, thing, asOf) ?? []);
}

/** Capabilities that allow an action even when sent without a value. */
const ALLOWED_WITHOUT_VALUE = ["bookmarks", "chatterLikes", "comments", "mute"] as const;

/** Adds a default for allowed capabilities without a value: only a missing capability means "not allowed". */
function withDefaultCapabilities(element: FeedElement): FeedElement {
  const bare = ALLOWED_WITHOUT_VALUE.filter((name) => element.capabilities?.[name] === null);
  if (bare.length === 0) return element;
  return { ...element, capabilities: { ...element.capabilities, ...Object.fromEntries(bare.map((name) => [name, {}])) } };
}

/**
 * Stores an element's comments as records, and leaves only their ids in it. A comment deleted since the request is
 * neither listed nor counted.
 */
function splitOffComments(store: Store, element: FeedElement, asOf: number): FeedElement {
  const page = element.capabilities?.comments?.page;
  if (!page) return element;
  const ids = receiveAll<Comment>(store, COMMENTS, pageItems(page), asOf);
  const left = ids.filter((id) => !store.records.isDeleted(COMMENTS, id));
  const total = typeof page.total === "number" ? page.total - (ids.length - left.length) : page.total;
  return withCommentPage(element, { ...page, items: [...new Set(left)].map((id) => ({ id })), total });
}

function idOf(kind: AnyKind, thing: unknown): string | null {
  const id: unknown = typeof thing === "object" && thing !== null ? (thing as { id?: unknown }).id : null;
  if (typeof id !== "string" || id === "") return null;
  return kind.name === PEOPLE.name ? toId18(id) : id;
}

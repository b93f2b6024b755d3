import { commentsPath } from "~/connect/comments.ts";
import type { CommentPage } from "~/connect/contract/comments.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { pageItems } from "~/connect/pages.ts";
import { COMMENTS, FEED_ELEMENTS, idsOf, withCommentPage } from "~/data/kinds.ts";
import { usageOf } from "~/data/in-use.ts";
import { isActive } from "~/data/outbox/entry.ts";
import { outboxOf } from "~/data/outbox/outbox.ts";
import type { Get } from "~/data/read-together.ts";
import { receiveAll } from "~/data/receive.ts";
import { perStore, type Store } from "~/data/store.ts";
import { isInWindow } from "~/ui/in-window.ts";
import { inOrder } from "./earlier-comments.ts";

/** Milliseconds without a key, a pointer or scrolling after which nobody is taken to be reading. */
const IDLE_AFTER = 5 * 60_000;

/** A post whose comments are open on this page. */
interface OpenPost {
  /** The list of its comments. */
  list: HTMLElement;
  /** When the org was last asked for newer ones, in epoch milliseconds. */
  lookedAt: number;
}

interface Newer {
  open: Map<string, OpenPost>;
  /** The newest page of a post, with comments that are not shown yet, by the post's id. */
  pages: Map<string, CommentPage>;
  subscribe(listener: () => void): () => void;
  tell(): void;
}

/** The posts whose comments are open, and what was found of newer comments on them. */
export const newerComments = perStore((): Newer => {
  const listeners = new Set<() => void>();
  return {
    open: new Map(),
    pages: new Map(),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: () => listeners.forEach((listener) => listener()),
  };
});

/** Lets newer comments on an element be looked for while the list of its comments is in sight. @returns ends it */
export function watchForComments(store: Store, elementId: string, list: HTMLElement): () => void {
  const newer = newerComments(store);
  usageOf(store);
  newer.open.set(elementId, { list, lookedAt: Date.now() });
  return () => void newer.open.delete(elementId);
}

/** The ids of comments on an element that were found and are not shown, oldest first. */
export function waitingIds(store: Store, elementId: string): string[] {
  const held = idsOf(commentsOf(store, elementId));
  return idsOf(newerComments(store).pages.get(elementId)).filter(
    (id) => !held.includes(id) && !store.records.isDeleted(COMMENTS, id) && !isBefore(store, id, held),
  );
}

/** Whether there is a post whose comments somebody is reading, so that {@link lookForComments} makes a call. */
export function mayLookForComments(store: Store): boolean {
  return nextToLookAt(store) !== undefined;
}

/**
 * Asks once for newer comments on one of the open posts that are in sight, each in turn. Known ones are updated in
 * place, new ones wait. Source: `GET …/capabilities/comments/items`. Throws a ConnectError.
 */
export async function lookForComments(store: Store, get: Get): Promise<void> {
  const next = nextToLookAt(store);
  if (!next) return;
  const [elementId, post] = next;
  post.lookedAt = Date.now();
  const asOf = store.records.tick();
  const page = await get<CommentPage>(commentsPath(elementId));
  // Whoever answers meanwhile would see their own comment as a new one.
  if (store.isClosed() || isSending(store, elementId)) return;
  const items = receiveAll(store, COMMENTS, pageItems(page), asOf).map((id) => ({ id }));
  const newer = newerComments(store);
  newer.pages.set(elementId, { ...page, items });
  newer.tell();
}

/** Adds the newer comments that were found to those of the element. */
export function showNewerComments(store: Store, elementId: string): void {
  const newer = newerComments(store);
  const page = newer.pages.get(elementId);
  const ids = waitingIds(store, elementId);
  newer.pages.delete(elementId);
  if (page && ids.length > 0) store.records.confirm(FEED_ELEMENTS, elementId, (element) => withNewer(element, page, ids));
  newer.tell();
}

function withNewer(element: FeedElement, page: CommentPage, ids: readonly string[]): FeedElement {
  const loaded = element.capabilities?.comments?.page;
  const held = idsOf(loaded);
  const found = idsOf(page);
  // Between what is held and the newest page may be comments that nobody has read.
  const isGap = !held.some((id) => found.includes(id));
  const items = isGap
    ? found
    : inOrder(
        held,
        found.filter((id) => held.includes(id) || ids.includes(id)),
      );
  const total = Math.max(items.length, page.total ?? (loaded?.total ?? held.length) + ids.length);
  return withCommentPage(element, {
    ...loaded,
    items: items.map((id) => ({ id })),
    total,
    nextPageUrl: (isGap ? page : (loaded ?? page)).nextPageUrl,
  });
}

function nextToLookAt(store: Store): [string, OpenPost] | undefined {
  if (Date.now() - usageOf(store).at > IDLE_AFTER) return undefined;
  return [...newerComments(store).open]
    .filter(([id, { list }]) => isInWindow(list) && !isSending(store, id))
    .toSorted(([, one], [, other]) => one.lookedAt - other.lookedAt)[0];
}

function isSending(store: Store, elementId: string): boolean {
  return outboxOf(store)
    .entries()
    .some((entry) => entry.target === elementId && isActive(entry));
}

/** Whether a comment is older than all that are held: an earlier one that was not asked for. */
function isBefore(store: Store, id: string, held: readonly string[]): boolean {
  const first = held[0];
  return first !== undefined && dateOf(store, id) < dateOf(store, first);
}

function dateOf(store: Store, id: string): number {
  return Date.parse(store.records.said(COMMENTS, id)?.createdDate ?? "") || Infinity;
}

function commentsOf(store: Store, elementId: string): CommentPage | null | undefined {
  return store.records.get(FEED_ELEMENTS, elementId)?.capabilities?.comments?.page;
}

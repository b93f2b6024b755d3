import { commentsPath, getCommentPage, postComment } from "~/connect/comments.ts";
import type { Comment } from "~/connect/contract/comments.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { ConnectError } from "~/connect/errors.ts";
import { postFeedElement } from "~/connect/feed-element-changes.ts";
import { feedPath, getFeedPage } from "~/connect/feeds.ts";
import { KEY_PREFIX, keyPrefix } from "~/connect/ids.ts";
import { nextPageUrl } from "~/connect/pages.ts";
import { addComment } from "../comments.ts";
import { COMMENTS, FEED_ELEMENTS } from "../kinds.ts";
import { receive } from "../receive.ts";
import type { Store } from "../store.ts";
import { createdAt, type Created, earliest, type Found } from "./arrival.ts";
import type { Creation, Page } from "./creation.ts";
import { type EntryKind, inputOf, type OutboxEntry } from "./entry.ts";
import { MESSAGES } from "./message-creation.ts";

/** Maximum number of pages to search for an entry whose answer was lost. */
const MOST_PAGES = 4;

const CREATIONS: Readonly<Record<EntryKind, Creation>> = {
  comment: {
    send: ({ connection }, entry) => postComment(connection, entry.target, inputOf(entry)),
    page: ({ connection }, path) => getCommentPage(connection, path),
    firstPage: ({ target }) => commentsPath(target),
    oldestAt: 0,
    confirm(store, { target }, comment) {
      receiveComment(store, target, comment);
      store.tell({ type: "comment", elementId: target, comment: comment });
    },
  },
  message: MESSAGES,
  post: {
    send: ({ connection }, entry) => postFeedElement(connection, inputOf(entry)),
    page: ({ connection }, path) => getFeedPage(connection, path),
    firstPage: ({ target }) => feedPath({ type: isPerson(target) ? "user-profile" : "record", subject: target }),
    oldestAt: -1,
    confirm(store, _entry, element) {
      receive<FeedElement>(store, FEED_ELEMENTS, structuredClone(element), store.records.tick());
    },
  },
};

function isPerson(target: string): boolean {
  return target === "me" || keyPrefix(target) === KEY_PREFIX.user;
}

function receiveComment(store: Store, elementId: string, comment: Comment): void {
  const { records } = store;
  const id = receive<Comment>(store, COMMENTS, structuredClone(comment), records.tick());
  if (id) records.confirm(FEED_ELEMENTS, elementId, (element) => addComment(element, id));
}

/** Sends an entry once. Throws a ConnectError. */
export function sendEntry(store: Store, entry: OutboxEntry): Promise<Created> {
  return CREATIONS[entry.kind].send(store, entry);
}

/** Reads the things at an entry's target back to when it was sent. Throws a ConnectError. */
export async function findSince(store: Store, entry: OutboxEntry): Promise<Found> {
  const creation = CREATIONS[entry.kind];
  const since = earliest(entry);
  const things: Created[] = [];
  let path: string | null = creation.firstPage(entry);
  for (let pages = 0; path !== null && pages < MOST_PAGES; pages++) {
    const page: Page = await creation.page(store, path);
    const items = itemsOf(page);
    things.push(...items);
    path = nextPageUrl(page);
    const oldest = items.at(creation.oldestAt);
    if (oldest && createdAt(oldest) < since) return { things, isComplete: true };
  }
  return { things, isComplete: path === null };
}

/** A page's things. A page without a list is no evidence that something is missing: throws. */
function itemsOf({ items, comments, elements }: Page): Created[] {
  const list: unknown = items ?? comments ?? elements;
  if (!Array.isArray(list)) throw new ConnectError("malformed", "A page has no list.");
  return list.filter((item) => typeof item === "object" && item !== null);
}

/** Shows the thing created from an entry, here and in other tabs. */
export function confirmEntry(store: Store, entry: OutboxEntry, thing: Created): void {
  CREATIONS[entry.kind].confirm(store, entry, thing);
}

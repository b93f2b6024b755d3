import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { COMMENTS, FEED_ELEMENTS, idsOf, withCommentPage } from "./kinds.ts";
import type { Store } from "./store.ts";

/** The element with a comment added at the end, and counted. Unchanged if it has the comment already. */
export function addComment(element: FeedElement, id: string): FeedElement {
  return withIds(element, (ids) => (ids.includes(id) ? ids : [...ids, id]));
}

/** The element without a comment, with the count reduced. */
export function removeComment(element: FeedElement, id: string): FeedElement {
  return withIds(element, (ids) => (ids.includes(id) ? ids.filter((each) => each !== id) : ids));
}

/** The ids of a comment and of those below it in its thread: the org deletes them along. */
export function threadBelow({ records }: Store, elementId: string, commentId: string): string[] {
  const thread = new Set([commentId]);
  for (const id of idsOf(records.get(FEED_ELEMENTS, elementId)?.capabilities?.comments?.page)) {
    if (thread.has(records.said(COMMENTS, id)?.threadParentId ?? "")) thread.add(id);
  }
  return [...thread];
}

/** The element with the comment still in its list, but not counted. */
export function uncountComment(element: FeedElement, id: string): FeedElement {
  const page = element.capabilities?.comments?.page;
  if (typeof page?.total !== "number" || !idsOf(page).includes(id)) return element;
  return withCommentPage(element, { ...page, total: page.total - 1 });
}

function withIds(element: FeedElement, change: (ids: readonly string[]) => readonly string[]): FeedElement {
  const { comments } = element.capabilities ?? {};
  if (!comments) return element;
  const before = idsOf(comments.page);
  const after = change(before);
  if (after === before) return element;
  const total = Math.max(after.length, (comments.page?.total ?? before.length) + after.length - before.length);
  return withCommentPage(element, { ...comments.page, items: after.map((id) => ({ id })), total });
}

import { commentsPath, getCommentPage } from "~/connect/comments.ts";
import type { CommentPage } from "~/connect/contract/comments.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { nextPageUrl, pageItems } from "~/connect/pages.ts";
import { COMMENTS, FEED_ELEMENTS, idsOf, withCommentPage } from "~/data/kinds.ts";
import { receiveAll } from "~/data/receive.ts";
import type { Store } from "~/data/store.ts";

/** How many earlier comments to bring at once, and how many the org gives in one page. */
const EARLIER = 50;
const MOST = 100;

/**
 * Brings earlier comments of an element, a page at a time. Comments come newest page first, oldest first within a page,
 * so each further page goes before what is there.
 */
export async function loadEarlierComments(store: Store, elementId: string): Promise<void> {
  const { connection, records } = store;
  const page = records.get(FEED_ELEMENTS, elementId)?.capabilities?.comments?.page;
  const asOf = records.tick();
  const path = earlierPath(elementId, page);
  const answer = await getCommentPage(connection, path);
  // A page that leads to itself is the last one.
  const earlier = answer.nextPageUrl === path ? { ...answer, nextPageUrl: null } : answer;
  const ids = receiveAll(store, COMMENTS, pageItems(earlier), asOf);
  records.confirm(FEED_ELEMENTS, elementId, (element) => withEarlier(store, element, earlier, ids));
}

/** The org's own next page. Where that has its usual three comments, a page that reaches further back than what is held. */
function earlierPath(elementId: string, page: CommentPage | null | undefined): string {
  const held = idsOf(page).length;
  const next = page?.nextPageUrl;
  return next && (next.includes("pageSize=") || held + EARLIER > MOST) ? next : commentsPath(elementId, Math.min(MOST, held + EARLIER));
}

function withEarlier(store: Store, element: FeedElement, earlier: CommentPage, ids: readonly string[]): FeedElement {
  const page = element.capabilities?.comments?.page;
  // A comment that somebody was led to may be here from before, alone.
  const items = byDate(store, inOrder(idsOf(page), ids)).map((id) => ({ id }));
  // The last page ends it: the org counts comments, too, that not everybody may see.
  const total = nextPageUrl(earlier) ? (earlier.total ?? page?.total) : items.length;
  return withCommentPage(element, { ...page, items, nextPageUrl: earlier.nextPageUrl, total });
}

/** Each comment once, older ones first: a page goes before what is held, or where the two meet. */
export function inOrder(held: readonly string[], page: readonly string[]): string[] {
  const meeting = held.findIndex((id) => page.includes(id));
  const older = held.slice(0, Math.max(0, meeting));
  return [...new Set([...older, ...page, ...held])];
}

/** Comments, oldest first. Those without a date stay where they are. */
export function byDate({ records }: Store, ids: readonly string[]): string[] {
  const dateOf = (id: string) => Date.parse(records.said(COMMENTS, id)?.createdDate ?? "");
  return ids.toSorted((one, other) => dateOf(one) - dateOf(other) || 0);
}

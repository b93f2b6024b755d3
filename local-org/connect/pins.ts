import { elementRow, elementRows } from "../store/element-rows.ts";
import { pinnedElementIds, setPinned } from "../store/pins.ts";
import type { FeedElementRow } from "../store/rows.ts";
import { topicIdsOf } from "../store/topics.ts";
import { drawFeedElement, drawFeedElements } from "./drawing/feed-element.ts";
import { ApiError, invalidBody, notFound } from "./errors.ts";
import { acceptor, type FeedType } from "./feed-types.ts";
import { type ApiContext, checkedId, flagOf, readInput } from "./route.ts";
import type { Json, Scope } from "./scope.ts";

/** How many elements can be pinned in one feed. */
const MOST = 3;

/** PinnedFeedElements of a feed, latest pinned first. */
export function drawPinned(c: ApiContext, feed: FeedType): Json {
  const scope = c.get("scope");
  if (!feed.hasPins) throw notFound();
  const ids = pinnedElementIds(scope.db, checkedId(c.req.param("subject") ?? ""));
  const rows = elementRows(scope.db, ids);
  const elements = ids
    .map((id) => rows.get(id))
    .filter((row) => row !== undefined)
    .filter(acceptor(scope, feed));
  return { elements: drawFeedElements(scope, elements) };
}

/** Whether an element can be pinned there: one that was posted in the group, or has the topic. */
function belongs({ db }: Scope, { id, parent_id }: FeedElementRow, subjectId: string): boolean {
  return parent_id === subjectId || topicIdsOf(db, id).includes(subjectId);
}

/**
 * Pins an element of a feed, or takes the pin off.
 *
 * @returns the PinCapability as it is then
 * Who may pin in the feed of a topic is not documented: here, who may pin the element where it was posted.
 *
 * @throws ApiError 404 for an element that is not in the feed, 403 for who may not pin there, 400 for one pin too many
 */
export async function changePin(c: ApiContext, feed: FeedType): Promise<Json> {
  const scope = c.get("scope");
  if (!feed.hasPins) throw notFound();
  const subjectId = checkedId(c.req.param("subject") ?? "");
  const input = await readInput(c);
  if (typeof input.entityId !== "string") throw invalidBody("The property entityId is required.");
  const isPinned = flagOf(input, "isPinned");
  const element = elementRow(scope.db, checkedId(input.entityId));
  if (!element || !belongs(scope, element, subjectId) || !acceptor(scope, feed)(element)) throw notFound();
  const { pin } = drawFeedElement(scope, element).capabilities as { pin?: { isPinnableByMe: boolean } };
  if (!pin?.isPinnableByMe) throw new ApiError(403, "INSUFFICIENT_ACCESS", "You can't pin posts to this feed.");
  const pinned = pinnedElementIds(scope.db, subjectId);
  if (isPinned && pinned.length >= MOST && !pinned.includes(element.id)) {
    throw new ApiError(400, "LIMIT_EXCEEDED", `Only ${MOST} posts can be pinned to a feed.`);
  }
  setPinned(scope.db, subjectId, element.id, isPinned ? scope.now : null);
  return { isPinnableByMe: true, isPinned };
}

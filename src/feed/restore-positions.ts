import type { Store } from "~/data/store.ts";
import { loadElement } from "~/feed-element/load-element.ts";
import { safeStorage } from "~/lib/safe-storage.ts";
import { positionId, positionsOf, type FeedPosition } from "./positions.ts";
import { entriesOf, replaceFeed, type StoredFeed } from "./queries.ts";
import { idsAround } from "./rows.ts";
import { positionsKey, rowsKey } from "./position-keys.ts";

/**
 * Restores the positions stored before a reload, and the rows of the current feed. The elements around its anchor are
 * read in one call; others when they come near the window.
 *
 * @returns when the first elements are there
 */
export async function restorePositions(store: Store): Promise<void> {
  const storage = safeStorage("session");
  const text = storage.getItem(positionsKey(store.owner));
  storage.removeItem(positionsKey(store.owner));
  storage.removeItem(rowsKey(store.owner));
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  // A tab that was navigated, not reloaded, has another history.
  if (navigation?.type === "navigate") return;
  const { kept } = positionsOf(store);
  for (const [id, position] of readPositions(text)) kept.set(id, position);
  const state: unknown = window.history.state;
  const historyKey = typeof state === "object" && state !== null && "key" in state ? String(state.key) : "default";
  const prefix = positionId(historyKey, "");
  const [id, here] = [...kept].find(([each, position]) => position.feed && each.startsWith(prefix)) ?? [];
  if (!id || !here?.feed || !here.anchor) return;
  const { key } = here.anchor;
  replaceFeed(store, id.slice(prefix.length), here.feed);
  await loadElement(store, key, idsAround(entriesOf(here.feed), key)).catch(() => undefined);
}

function readPositions(text: string | null): [string, FeedPosition][] {
  try {
    const kept: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  } catch {
    return [];
  }
}

/** Validates stored data, which an older version of the app may have written. */
function isKept(entry: unknown): entry is [string, FeedPosition] {
  if (!Array.isArray(entry) || typeof entry[0] !== "string" || !isObject(entry[1])) return false;
  const { heights, scrollTop, unfolded, anchor, feed, focusedKey } = entry[1];
  return (
    isObject(heights) &&
    Object.values(heights).every(isNumber) &&
    isNumber(scrollTop) &&
    Array.isArray(unfolded) &&
    unfolded.every(isText) &&
    (focusedKey == null || isText(focusedKey)) &&
    (anchor === null || (isObject(anchor) && isText(anchor.key) && isNumber(anchor.top))) &&
    (feed === undefined || isFeed(feed))
  );
}

function isFeed(feed: unknown): feed is StoredFeed {
  if (!isObject(feed)) return false;
  const { pages, pageParams } = feed;
  return Array.isArray(pages) && pages.length > 0 && pages.every(isPage) && Array.isArray(pageParams) && pageParams.every(isText);
}

function isPage(page: unknown): boolean {
  if (!isObject(page) || !Array.isArray(page.entries)) return false;
  const isEntry = (entry: unknown) => isObject(entry) && isText(entry.key) && (entry.id === null || isText(entry.id));
  return page.entries.every(isEntry) && (page.nextPageUrl == null || isText(page.nextPageUrl));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

const isText = (value: unknown) => typeof value === "string";
const isNumber = (value: unknown) => typeof value === "number";

import type { QueryClient } from "@tanstack/react-query";
import type { Connection } from "~/connect/connection.ts";
import { expectElements } from "~/feed-element/expected-elements.ts";
import { safeStorage } from "~/lib/safe-storage.ts";
import { placeId, places, type FeedPlace } from "./places.ts";
import { entriesOf } from "./queries.ts";
import { placesKey, rowsKey } from "./stored-places.ts";

/**
 * Takes the places that the page before a reload left. The elements of the feed at the present place are asked for,
 * those around its anchor first and in one call; others follow as they come near the window.
 *
 * @returns when the first of them are there
 */
export async function restorePlaces(client: QueryClient, connection: Connection, orgId: string): Promise<void> {
  const store = safeStorage("session");
  const text = store.getItem(placesKey(orgId));
  store.removeItem(placesKey(orgId));
  store.removeItem(rowsKey(orgId));
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  // A new visit of this tab has a history of its own.
  if (navigation?.type === "navigate") return;
  for (const [id, place] of readPlaces(text)) {
    places.set(id, place);
    if (place.feed) expectElements(client, connection, idsOf(place));
  }
  const state: unknown = window.history.state;
  const historyKey = typeof state === "object" && state !== null && "key" in state ? String(state.key) : "default";
  const here = [...places].find(([id, place]) => place.feed && id.startsWith(placeId(historyKey, "")));
  const anchorKey = here?.[1].anchor?.key;
  if (here && anchorKey) await expectElements(client, connection, idsOf(here[1]))(anchorKey).catch(() => undefined);
}

function idsOf({ feed }: FeedPlace): string[] {
  return entriesOf(feed).flatMap(({ id }) => id ?? []);
}

function readPlaces(text: string | null): [string, FeedPlace][] {
  try {
    const kept: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(kept) ? (kept as [string, unknown][]).filter((entry): entry is [string, FeedPlace] => isPlace(entry[1])) : [];
  } catch {
    return [];
  }
}

/** What this app wrote, perhaps in an older version of itself. */
function isPlace(value: unknown): value is FeedPlace {
  if (typeof value !== "object" || value === null) return false;
  const { heights, scrollTop, unfolded, feed } = value as Record<string, unknown>;
  const pages = typeof feed === "object" && feed !== null ? (feed as Record<string, unknown>).pages : [];
  return (
    typeof heights === "object" && heights !== null && typeof scrollTop === "number" && Array.isArray(unfolded) && Array.isArray(pages)
  );
}

import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Connection } from "~/connect/connection.ts";
import { getFeedElements } from "~/connect/feed-elements.ts";
import { LAPSES_AFTER } from "~/lib/picture-url.ts";
import { useConnection } from "~/session/session-context.tsx";
import { feedElementKey, storeFeedElement } from "./cache.ts";

/** Pictures fail in flocks: those of this many milliseconds are asked for in one call. */
const GATHER_FOR = 150;

/** The most ids that one call takes here; the org takes up to 500. */
const BATCH = 100;

const lapsed = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** What to call when a picture of an element does not load: asks for the element again, with fresh URLs. */
export function useRefreshLapsed(elementId: string | null | undefined): () => void {
  const client = useQueryClient();
  const connection = useConnection();
  return useCallback(() => {
    if (!elementId) return;
    const age = Date.now() - (client.getQueryState(feedElementKey(elementId))?.dataUpdatedAt ?? Date.now());
    if (age < LAPSES_AFTER) return;
    lapsed.add(elementId);
    timer ??= setTimeout(() => void refresh(client, connection), GATHER_FOR);
  }, [client, connection, elementId]);
}

async function refresh(client: QueryClient, connection: Connection): Promise<void> {
  timer = undefined;
  const ids = [...lapsed].slice(0, BATCH);
  for (const id of ids) lapsed.delete(id);
  const askedAt = Date.now();
  // A picture is not worth an error message: initials stand in its place.
  const elements = await getFeedElements(connection, ids).catch(() => []);
  for (const element of elements) storeFeedElement(client, element, askedAt);
  if (lapsed.size > 0) timer ??= setTimeout(() => void refresh(client, connection), GATHER_FOR);
}

import type { Connection } from "./connection.ts";
import type { BatchResults } from "./contract/errors.ts";
import type { FeedElement } from "./contract/feed-elements.ts";

/**
 * Several feed elements in one call; missing ones are left out. Source: `GET /chatter/feed-elements/batch/{ids}`, which
 * returns `{ results: [{ statusCode, result }] }`.
 */
export async function getFeedElements(connection: Connection, ids: readonly string[]): Promise<FeedElement[]> {
  const { results } = await connection.get<BatchResults>(`/chatter/feed-elements/batch/${ids.join(",")}`);
  return (results ?? []).flatMap(({ statusCode, result }) => (statusCode === 200 && result ? [result as FeedElement] : []));
}

import type { Connection } from "./connection.ts";
import type { ReadByCapability } from "./contract/capabilities.ts";
import type { BatchResults } from "./contract/errors.ts";

/** How many elements one call marks; each counts against the limits as a call of its own. */
export const MOST_READ_AT_ONCE = 25;

/**
 * Marks elements as read. Source: `PATCH /chatter/feed-elements/batch/{ids}/capabilities/read-by` (40.0).
 *
 * @returns for each id in turn the capability as it is then; null where that one was refused
 */
export async function markRead(connection: Connection, ids: readonly string[]): Promise<(ReadByCapability | null)[]> {
  const path = `/chatter/feed-elements/batch/${ids.join(",")}/capabilities/read-by`;
  const { results } = await connection.send<BatchResults>("PATCH", path, { isReadByMe: true });
  return ids.map((_, index) => {
    const answer = results?.[index];
    return answer?.statusCode === 200 ? (answer.result as ReadByCapability) : null;
  });
}

import type { Connection } from "./connection.ts";
import type { BatchResult, BatchResults } from "./contract/errors.ts";

/** Most requests in one call. */
export const MOST_AT_ONCE = 25;

/**
 * Reads several things in one call. Each counts against the limits as if it were asked for alone. Source: `POST
 * /connect/batch`.
 *
 * @param paths relative to the API version, at most {@link MOST_AT_ONCE}; resources below `/chatter` and `/connect` only
 * @returns one result per path, in order
 */
export async function getAtOnce(connection: Connection, paths: readonly string[]): Promise<(BatchResult | null | undefined)[]> {
  const batchRequests = paths.map((path) => ({ method: "Get", url: fromVersion(connection.resolve(path)) }));
  const { results } = await connection.send<BatchResults>("POST", "/connect/batch", { batchRequests });
  return paths.map((_, index) => results?.[index]);
}

/** URLs in a batch start at the version: "/v66.0/connect/files/069…". */
function fromVersion(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname.slice(pathname.indexOf("/services/data/") + "/services/data".length) + search;
}

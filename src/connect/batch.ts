import type { Connection } from "./connection.ts";
import type { BatchResult, BatchResults } from "./contract/errors.ts";
import { errorOf } from "./error-of.ts";
import { ConnectError } from "./errors.ts";
import { meaningOf } from "./meaning.ts";

/** Most requests in one call. */
export const MOST_AT_ONCE = 25;

/**
 * Reads several things in one call, each with its own answer or {@link ConnectError}. Each counts against the limits as if
 * it were asked for alone. Where the org has no batches, they are read one by one. Source: `POST /connect/batch`.
 *
 * @param paths relative to the API version, at most {@link MOST_AT_ONCE}; resources below `/chatter` and `/connect` only
 * @returns one result per path, in order
 */
export async function getEach<T extends object>(connection: Connection, paths: readonly string[]): Promise<PromiseSettledResult<T>[]> {
  const oneByOne = () => Promise.allSettled(paths.map((path) => connection.get<T>(path)));
  if (paths.length === 1) return oneByOne();
  const batchRequests = paths.map((path) => ({ method: "Get", url: fromVersion(connection.resolve(path)) }));
  try {
    const { results } = await connection.send<BatchResults>("POST", "/connect/batch", { batchRequests });
    return paths.map((_, index) => settled<T>(results?.[index]));
  } catch (error) {
    return meaningOf(error).isFinal ? oneByOne() : paths.map(() => ({ status: "rejected", reason: error }));
  }
}

/** URLs in a batch start at the version: "/v66.0/connect/files/069…". */
function fromVersion(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname.slice(pathname.indexOf("/services/data/") + "/services/data".length) + search;
}

function settled<T extends object>(answer: BatchResult | null | undefined): PromiseSettledResult<T> {
  const { statusCode, result } = answer ?? {};
  if (typeof statusCode === "number" && statusCode >= 300) {
    return { status: "rejected", reason: errorOf({ status: statusCode, headers: new Headers() }, JSON.stringify(result)) };
  }
  if (typeof result === "object" && result !== null) return { status: "fulfilled", value: result as T };
  return { status: "rejected", reason: new ConnectError("malformed", "The org sent an answer that cannot be read.") };
}

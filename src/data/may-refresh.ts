import { LAPSES_AFTER } from "~/lib/picture-url.ts";
import type { Store } from "./store.ts";

/**
 * Whether to read a record again because its picture failed to load: the URL may have expired, and no rate limit forbids
 * background calls.
 *
 * @param readAt when the record was read, in epoch milliseconds; 0 if unknown
 */
export function mayRefresh({ connection: { pause } }: Store, readAt: number): boolean {
  return Date.now() >= Math.max(readAt + LAPSES_AFTER, pause.end);
}

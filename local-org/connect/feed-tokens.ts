import { type FeedKey, type FeedOrder, NEWEST } from "../store/feed-keys.ts";
import { illegalParameter } from "./errors.ts";

/** The token of the page behind the key, in the form of the API: time in seconds, id, two fields of no meaning, and the milliseconds where there are some. */
export function pageToken({ at, id }: FeedKey): string {
  const seconds = new Date(at).toISOString().replace(/\.\d+Z$/, "Z");
  return `${seconds},${id},,2,${at % 1000 || ""}`;
}

/**
 * The key that a page begins behind.
 *
 * @throws ApiError 400 for a token that the org never gave
 */
export function readPageToken(token: string | undefined): FeedKey {
  if (token === undefined || token === "") return NEWEST;
  const [seconds = "", id = "", , , milliseconds = ""] = token.split(",");
  const at = Date.parse(seconds) + Number(milliseconds);
  if (Number.isNaN(at) || id === "") throw illegalParameter("page", token);
  return { at, id };
}

/** The token that asks for what came after this time. Seconds are all it knows. */
export function updatesToken(at: number): string {
  return `2:${Math.floor(at / 1000) * 1000}`;
}

/**
 * From when on something is new: not in the same second, as in the API.
 *
 * @throws ApiError 400 for a token that the org never gave
 */
export function readUpdatesToken(token: string): number {
  const at = /^2:(\d{1,15})$/.exec(token)?.[1];
  if (!at) throw illegalParameter("updatedSince", token);
  return Math.floor(Number(at) / 1000) * 1000 + 1000;
}

/** The token that asks whether a feed in this order has changed since. Seconds are all it knows. */
export function modifiedToken(at: number, order: FeedOrder): string {
  return `${order === "created" ? 2 : 1}:${Math.floor(at / 1000) * 1000}`;
}

/** @throws ApiError 400 for a token that the org never gave */
export function readModifiedToken(token: string): { at: number; order: FeedOrder } {
  const [, order, at] = /^([12]):(\d{1,15})$/.exec(token) ?? [];
  if (!at) throw illegalParameter("since", token);
  return { at: Number(at), order: order === "2" ? "created" : "activity" };
}

/** The token of a page that begins behind so many elements, in an order that has no place in time. */
export function offsetToken(offset: number): string {
  return `from,${offset}`;
}

/**
 * How many elements come before the page.
 *
 * @throws ApiError 400 for a token that the org never gave
 */
export function readOffsetToken(token: string | null): number {
  if (token === null) return 0;
  const offset = /^from,(\d{1,6})$/.exec(token)?.[1];
  if (!offset) throw illegalParameter("page", token);
  return Number(offset);
}

import type { Database } from "./database.ts";
import { elementRows } from "./element-rows.ts";
import { feedKeys, NEWEST, type FeedSource } from "./feed-keys.ts";
import type { FeedElementRow } from "./rows.ts";
import { rows } from "./statements.ts";

/** How many of the newest elements are weighed. What is older than these is not relevant. */
const WEIGHED = 500;

const HOUR = 3_600_000;

/** Likes and comments of each element; a comment says twice as much. */
const ATTENTION = `
  SELECT k.value AS id, (SELECT COUNT(*) FROM chatter_like WHERE item_id = k.value)
    + 2 * (SELECT COUNT(*) FROM comment WHERE element_id = k.value) AS weight FROM json_each(?) k`;

/** The elements of a feed that people pay attention to, as long as they are new: most relevant first. */
export function relevantElements(
  db: Database,
  { sources, accepts, now }: { sources: readonly FeedSource[]; accepts: (element: FeedElementRow) => boolean; now: number },
): FeedElementRow[] {
  const ids: string[] = [];
  for (const { id } of feedKeys(db, sources, "created", NEWEST)) {
    ids.push(id);
    if (ids.length === WEIGHED) break;
  }
  const weights = new Map(rows<{ id: string; weight: number }>(db, ATTENTION, JSON.stringify(ids)).map(({ id, weight }) => [id, weight]));
  const score = ({ id, created_at }: FeedElementRow) => (1 + (weights.get(id) ?? 0)) / (24 + Math.max(0, now - created_at) / HOUR);
  return [...elementRows(db, ids).values()]
    .filter(accepts)
    .toSorted((one, other) => score(other) - score(one) || (one.id < other.id ? 1 : -1));
}

import type { Database } from "./database.ts";
import type { EntryReason } from "./feed-entries.ts";
import { rows } from "./statements.ts";

/** What orders a feed: when elements were made, or when something last happened to them. */
export type FeedOrder = "created" | "activity";

/** The place of an element in an ordered feed. Newest first; ties are ordered by id. */
export interface FeedKey {
  at: number;
  id: string;
}

/** Where a feed's elements come from: everything in the org, or what stands in an entity's feed for a reason, or a list. */
export type FeedSource =
  | { kind: "all" }
  | { kind: "entry"; entityId: string; reason: EntryReason }
  | { kind: "bookmark" | "mute"; userId: string }
  /** Ids as JSON, in no order. */
  | { kind: "found"; ids: string };

/** Before every key. */
export const NEWEST: FeedKey = { at: Number.MAX_SAFE_INTEGER, id: "~" };

const COLUMN = { created: "created_at", activity: "activity_at" } as const;

/** SQL of one range of keys, newest first. Its last three parameters are time and id of the key before it, and a limit. */
export function rangeSql(kind: FeedSource["kind"], order: FeedOrder): string {
  const at = COLUMN[order];
  if (kind === "entry") {
    return `SELECT ${at} AS at, element_id AS id FROM feed_entry
      WHERE entity_id = ? AND reason = ? AND (${at}, element_id) < (?, ?) ORDER BY ${at} DESC, element_id DESC LIMIT ?`;
  }
  if (kind === "all") {
    return `SELECT ${at} AS at, id FROM feed_element WHERE (${at}, id) < (?, ?) ORDER BY ${at} DESC, id DESC LIMIT ?`;
  }
  if (kind === "found") {
    return `SELECT f.${at} AS at, f.id AS id FROM json_each(?) k CROSS JOIN feed_element f ON f.id = k.value
      WHERE (f.${at}, f.id) < (?, ?) ORDER BY f.${at} DESC, f.id DESC LIMIT ?`;
  }
  return `SELECT f.${at} AS at, f.id AS id FROM ${kind} k JOIN feed_element f ON f.id = k.element_id
    WHERE k.user_id = ? AND (f.${at}, f.id) < (?, ?) ORDER BY f.${at} DESC, f.id DESC LIMIT ?`;
}

/** The range of one source, read in pieces as it is used up. */
class Range {
  head: FeedKey | null = null;
  #buffer: FeedKey[] = [];
  #next = 0;
  #limit: number;
  #isDry = false;
  #last: FeedKey;
  readonly #read: (before: FeedKey, limit: number) => FeedKey[];

  constructor(read: (before: FeedKey, limit: number) => FeedKey[], before: FeedKey, limit: number) {
    this.#read = read;
    this.#last = before;
    this.#limit = limit;
    this.advance();
  }

  advance(): void {
    if (this.#next === this.#buffer.length && !this.#isDry) {
      this.#buffer = this.#read(this.#last, this.#limit);
      this.#isDry = this.#buffer.length < this.#limit;
      this.#last = this.#buffer.at(-1) ?? this.#last;
      this.#limit = Math.min(this.#limit * 4, 1000);
      this.#next = 0;
    }
    this.head = this.#buffer[this.#next] ?? null;
    this.#next++;
  }
}

/** The keys of all sources from `before` on, newest first, each once. Reads no more of each source than is needed. */
export function* feedKeys(db: Database, sources: readonly FeedSource[], order: FeedOrder, before: FeedKey): Generator<FeedKey, void> {
  const firstPiece = sources.length === 1 ? 32 : 6;
  const ranges = sources.map((source) => {
    const sql = rangeSql(source.kind, order);
    const parameters = parametersOf(source);
    return new Range((key, limit) => rows<FeedKey>(db, sql, ...parameters, key.at, key.id, limit), before, firstPiece);
  });
  let last: FeedKey | null = null;
  for (;;) {
    let first: Range | null = null;
    for (const range of ranges) if (range.head && (!first?.head || isNewer(range.head, first.head))) first = range;
    if (!first?.head) return;
    if (first.head.id !== last?.id) yield first.head;
    last = first.head;
    first.advance();
  }
}

function parametersOf(source: FeedSource): string[] {
  switch (source.kind) {
    case "all":
      return [];
    case "entry":
      return [source.entityId, source.reason];
    case "found":
      return [source.ids];
    default:
      return [source.userId];
  }
}

function isNewer(one: FeedKey, other: FeedKey): boolean {
  return one.at > other.at || (one.at === other.at && one.id > other.id);
}

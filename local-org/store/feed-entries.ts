import type { Database } from "./database.ts";
import type { StoredSegment } from "./segments.ts";
import { run } from "./statements.ts";

/** Why an element stands in the feed of an entity. */
export type EntryReason =
  "parent" | "bundled" | "bundle" | "actor" | "mention" | "comment-mention" | "topic" | "file" | "comment" | "direct-message" | "draft";

/** An element as far as its place in feeds goes. */
export interface EntryElement {
  id: string;
  createdAt: number;
  activityAt: number;
}

/** Puts an element into the feed of an entity; nothing happens where it is there for the same reason already. */
export function addEntry(db: Database, entityId: string, reason: EntryReason, element: EntryElement): void {
  run(
    db,
    "INSERT OR IGNORE INTO feed_entry (entity_id, reason, created_at, element_id, activity_at) VALUES (?, ?, ?, ?, ?)",
    entityId,
    reason,
    element.createdAt,
    element.id,
    element.activityAt,
  );
}

/** The ids of everybody and every group that the segments mention. */
export function mentionedIds(segments: readonly StoredSegment[] | null): Set<string> {
  return new Set(segments?.flatMap((segment) => (segment.type === "Mention" ? [segment.id] : [])));
}

/** The ids of the files whose pictures stand among the segments. */
export function inlineFileIds(segments: readonly StoredSegment[] | null): Set<string> {
  return new Set(segments?.flatMap((segment) => (segment.type === "InlineImage" ? [segment.fileId] : [])));
}

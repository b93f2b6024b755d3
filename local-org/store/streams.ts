import type { Database } from "./database.ts";
import { newId, PREFIX } from "./ids.ts";
import { row, rows, run } from "./statements.ts";

export interface StreamRow {
  id: string;
  user_id: string;
  name: string;
  description: string | null;
  viewed_at: number | null;
  created_at: number;
}

/** In which order streams are listed. */
export type StreamSort = "Ascending" | "Descending" | "MostRecentlyViewed";

const ORDER: Record<StreamSort, string> = {
  Ascending: "name COLLATE NOCASE, id",
  Descending: "name COLLATE NOCASE DESC, id DESC",
  MostRecentlyViewed: "COALESCE(viewed_at, created_at) DESC, id DESC",
};

/** The streams of a person. */
export function streamsOf(db: Database, userId: string, sort: StreamSort): StreamRow[] {
  return rows(db, `SELECT * FROM stream WHERE user_id = ? ORDER BY ${ORDER[sort]}`, userId);
}

export function streamRow(db: Database, id: string): StreamRow | null {
  return row(db, "SELECT * FROM stream WHERE id = ?", id);
}

/** The ids of what a stream brings together, in the order in which they were added. */
export function subscribedIds(db: Database, streamId: string): string[] {
  const sql = "SELECT entity_id FROM stream_subscription WHERE stream_id = ? ORDER BY position";
  return rows<{ entity_id: string }>(db, sql, streamId).map((subscription) => subscription.entity_id);
}

/** @returns the id of the new stream, which holds nothing yet */
export function addStream(db: Database, stream: { userId: string; name: string; description: string | null; at: number }): string {
  const id = newId(db, PREFIX.stream);
  const { userId, name, description, at } = stream;
  run(db, "INSERT INTO stream (id, user_id, name, description, created_at) VALUES (?, ?, ?, ?, ?)", id, userId, name, description, at);
  return id;
}

export function renameStream(db: Database, id: string, name: string, description: string | null): void {
  run(db, "UPDATE stream SET name = ?, description = ? WHERE id = ?", name, description, id);
}

/** Makes a stream bring together exactly these. */
export function setSubscriptions(db: Database, streamId: string, entityIds: readonly string[]): void {
  run(db, "DELETE FROM stream_subscription WHERE stream_id = ?", streamId);
  entityIds.forEach((entityId, position) => {
    run(db, "INSERT INTO stream_subscription (stream_id, entity_id, position) VALUES (?, ?, ?)", streamId, entityId, position);
  });
}

export function setStreamViewed(db: Database, id: string, at: number): void {
  run(db, "UPDATE stream SET viewed_at = ? WHERE id = ?", at, id);
}

export function removeStream(db: Database, id: string): void {
  run(db, "DELETE FROM stream WHERE id = ?", id);
}

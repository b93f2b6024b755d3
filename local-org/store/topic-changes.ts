import type { Database } from "./database.ts";
import { newId, PREFIX } from "./ids.ts";
import { row, rows, run } from "./statements.ts";
import { topicIdNamed } from "./topics.ts";

/** What somebody may do to topics beyond using them. */
export type TopicPermission = "EditTopics" | "DeleteTopics";

/** How long a topic is still there after it was deleted, in milliseconds. Not documented: here long enough to be seen. */
const DELETION_TAKES = 3_000;

/** Whether somebody has a permission. Moderators of a site have both. */
export function hasTopicPermission(db: Database, userId: string, permission: TopicPermission): boolean {
  const sql = `SELECT 1 FROM topic_permission WHERE user_id = ?1 AND permission = ?2
    UNION ALL SELECT 1 FROM moderator WHERE user_id = ?1`;
  return row(db, sql, userId, permission) !== null;
}

/** Gives somebody a permission. */
export function permitTopics(db: Database, userId: string, permission: TopicPermission): void {
  run(db, "INSERT OR IGNORE INTO topic_permission (user_id, permission) VALUES (?, ?)", userId, permission);
}

/** Makes a topic of this name, of which there must be none. Returns its id. */
export function addTopicNamed(db: Database, { name, description, at }: { name: string; description: string | null; at: number }): string {
  const id = newId(db, PREFIX.topic);
  run(db, "INSERT INTO topic (id, name, description, created_at) VALUES (?, ?, ?, ?)", id, name, description, at);
  return id;
}

/** Changes what a topic is called, and remembers what it was called. */
export function renameTopic(db: Database, id: string, name: string, at: number): void {
  const before = row<{ name: string }>(db, "SELECT name FROM topic WHERE id = ?", id)?.name;
  run(db, "UPDATE topic SET name = ? WHERE id = ?", name, id);
  if (before && before.toLowerCase() !== name.toLowerCase()) rememberName(db, before, id, at);
}

export function describeTopic(db: Database, id: string, description: string | null): void {
  run(db, "UPDATE topic SET description = ? WHERE id = ?", description, id);
}

/**
 * Puts what is under one topic under another, with who follows and who is endorsed; then it is gone. Not documented: that
 * followers move too, and that its name leads on to the other.
 */
export function mergeTopic(db: Database, id: string, intoId: string, at: number): void {
  const name = row<{ name: string }>(db, "SELECT name FROM topic WHERE id = ?", id)?.name;
  run(db, "UPDATE OR IGNORE element_topic SET topic_id = ?2 WHERE topic_id = ?1", id, intoId);
  run(db, "UPDATE OR IGNORE record_topic SET topic_id = ?2 WHERE topic_id = ?1", id, intoId);
  run(db, "UPDATE OR IGNORE feed_entry SET entity_id = ?2 WHERE entity_id = ?1 AND reason = 'topic'", id, intoId);
  run(
    db,
    `UPDATE subscription SET subject_id = ?2 WHERE subject_id = ?1
     AND subscriber_id NOT IN (SELECT subscriber_id FROM subscription WHERE subject_id = ?2)`,
    id,
    intoId,
  );
  run(
    db,
    `UPDATE OR IGNORE topic_endorsement SET topic_id = ?2 WHERE topic_id = ?1
     AND endorsee_id IN (SELECT id FROM user WHERE is_active = 1)`,
    id,
    intoId,
  );
  run(db, "UPDATE topic_former_name SET topic_id = ?2 WHERE topic_id = ?1", id, intoId);
  removeTopicRow(db, id);
  if (name) rememberName(db, name, intoId, at);
}

/** Begins to delete a topic. */
export function beginDeletion(db: Database, id: string, at: number): void {
  run(db, "UPDATE topic SET deleting_since = ? WHERE id = ?", at, id);
}

/** Ends the deletions that have taken their time. Posts stay, and so do the hashtags in them. */
export function endDeletions(db: Database, now: number): void {
  const due = rows<{ id: string }>(db, "SELECT id FROM topic WHERE deleting_since <= ?", now - DELETION_TAKES);
  for (const { id } of due) removeTopicRow(db, id);
}

/** The topic that had this name before, or null. */
export function formerlyNamed(db: Database, name: string): string | null {
  return row<{ topic_id: string }>(db, "SELECT topic_id FROM topic_former_name WHERE name = ?", name)?.topic_id ?? null;
}

function rememberName(db: Database, name: string, topicId: string, at: number): void {
  if (topicIdNamed(db, name) !== null) return;
  run(db, "INSERT OR REPLACE INTO topic_former_name (name, topic_id, renamed_at) VALUES (?, ?, ?)", name, topicId, at);
}

function removeTopicRow(db: Database, id: string): void {
  run(db, "DELETE FROM element_topic WHERE topic_id = ?", id);
  run(db, "DELETE FROM feed_entry WHERE entity_id = ? AND reason = 'topic'", id);
  run(db, "DELETE FROM pinned_element WHERE entity_id = ?", id);
  run(db, "DELETE FROM subscription WHERE subject_id = ?", id);
  run(db, "DELETE FROM favorite WHERE target_id = ?", id);
  run(db, "DELETE FROM stream_subscription WHERE entity_id = ?", id);
  run(db, "DELETE FROM topic WHERE id = ?", id);
}

import type { Database } from "./database.ts";
import { rows, run } from "./statements.ts";
import type { CountedTopic } from "./topics.ts";

/** The topics of a record, in the order they were added. */
export function topicsOfRecord(db: Database, recordId: string): CountedTopic[] {
  return rows(
    db,
    `SELECT t.*, (SELECT COUNT(*) FROM element_topic x WHERE x.topic_id = t.id) AS talking_about
     FROM record_topic r JOIN topic t ON t.id = r.topic_id WHERE r.record_id = ? ORDER BY r.created_at, t.name`,
    recordId,
  );
}

/** Puts a record under a topic; nothing happens where it is there already. */
export function addRecordTopic(db: Database, recordId: string, topicId: string, at: number): void {
  run(db, "INSERT OR IGNORE INTO record_topic (record_id, topic_id, created_at) VALUES (?, ?, ?)", recordId, topicId, at);
}

/** @returns false where the record is not under the topic */
export function removeRecordTopic(db: Database, recordId: string, topicId: string): boolean {
  return run(db, "DELETE FROM record_topic WHERE record_id = ? AND topic_id = ?", recordId, topicId) > 0;
}

import type { Database } from "./database.ts";
import { isRich } from "./feed-elements.ts";
import { addEntry, inlineFileIds, mentionedIds } from "./feed-entries.ts";
import type { FeedElementRow } from "./rows.ts";
import { indexElement } from "./search-index.ts";
import type { StoredCapabilities, StoredSegment } from "./segments.ts";
import { run } from "./statements.ts";
import { hashtagsOf, topicIdOf } from "./topics.ts";

/** What is to be different about an element. */
export interface ElementEdit {
  segments?: readonly StoredSegment[];
  capabilities?: StoredCapabilities;
  editorId: string;
  at: number;
}

/** Writes an edit: another revision, and the feeds of those who are mentioned now instead of those who were. */
export function editFeedElement(db: Database, element: FeedElementRow, { segments, capabilities, editorId, at }: ElementEdit): void {
  const { id, created_at, activity_at } = element;
  run(
    db,
    `UPDATE feed_element SET capabilities_json = ?, revision = revision + 1, edited_at = ?, edited_by = ?,
       modified_at = MAX(modified_at, ?) WHERE id = ?`,
    capabilities ? JSON.stringify(capabilities) : element.capabilities_json,
    at,
    editorId,
    at,
    id,
  );
  const body = segments ?? (element.body_json === null ? null : (JSON.parse(element.body_json) as StoredSegment[]));
  indexElement(db, id, body, capabilities ?? (JSON.parse(element.capabilities_json) as StoredCapabilities));
  if (!segments) return;
  run(db, "UPDATE feed_element SET body_json = ?, is_rich_text = ? WHERE id = ?", JSON.stringify(segments), Number(isRich(segments)), id);
  if (element.is_direct_message) return;
  const entry = { id, createdAt: created_at, activityAt: activity_at };
  run(db, "DELETE FROM feed_entry WHERE element_id = ? AND reason = 'mention'", id);
  for (const mentioned of mentionedIds(segments)) addEntry(db, mentioned, "mention", entry);
  for (const fileId of inlineFileIds(segments)) addEntry(db, fileId, "file", entry);
  for (const tag of hashtagsOf(segments)) addTopic(db, element, topicIdOf(db, tag, at), at);
}

/** Puts an element under a topic; nothing happens where it is there already. */
export function addTopic(db: Database, { id, created_at, activity_at }: FeedElementRow, topicId: string, at: number): void {
  run(db, "INSERT OR IGNORE INTO element_topic (element_id, topic_id, created_at) VALUES (?, ?, ?)", id, topicId, at);
  addEntry(db, topicId, "topic", { id, createdAt: created_at, activityAt: activity_at });
}

/** @returns false where the element is not under the topic */
export function removeTopic(db: Database, elementId: string, topicId: string): boolean {
  run(db, "DELETE FROM feed_entry WHERE entity_id = ? AND reason = 'topic' AND element_id = ?", topicId, elementId);
  return run(db, "DELETE FROM element_topic WHERE element_id = ? AND topic_id = ?", elementId, topicId) > 0;
}

/** Deletes an element with everything that people did to it. Not a transaction of its own. */
export function deleteFeedElement(db: Database, id: string): void {
  for (const table of ["chatter_like", "up_down_vote", "moderation_flag"]) {
    run(db, `DELETE FROM ${table} WHERE item_id = ?1 OR item_id IN (SELECT id FROM comment WHERE element_id = ?1)`, id);
  }
  run(db, "UPDATE chatter_group SET announcement_element_id = NULL WHERE announcement_element_id = ?", id);
  run(db, "DELETE FROM feed_element WHERE id = ?", id);
}

import type { Database } from "./database.ts";
import { addEntries } from "./feed-elements.ts";
import type { FeedElementRow } from "./rows.ts";
import type { StoredCapabilities, StoredSegment } from "./segments.ts";
import { run } from "./statements.ts";
import { topicsOfElements } from "./topics.ts";

/** Lets everybody see a post that waited for review: it has its place in all feeds already. */
export function approveElement(db: Database, id: string): void {
  run(db, "UPDATE feed_element SET status = 'Published' WHERE id = ?", id);
}

/**
 * Publishes a draft: it leaves the feed of drafts and takes its place in all others, as of now. Not a transaction of its
 * own.
 */
export function publishDraft(db: Database, element: FeedElementRow, at: number): void {
  const { id, actor_id, parent_id, body_json, capabilities_json } = element;
  run(db, "DELETE FROM feed_entry WHERE element_id = ? AND reason = 'draft'", id);
  run(db, "UPDATE feed_element SET status = 'Published', created_at = ?1, modified_at = ?1, activity_at = ?1 WHERE id = ?2", at, id);
  addEntries(db, {
    id,
    actorId: actor_id,
    parentId: parent_id,
    segments: body_json === null ? null : (JSON.parse(body_json) as StoredSegment[]),
    topicIds:
      topicsOfElements(db, [id])
        .get(id)
        ?.map((topic) => topic.id) ?? [],
    capabilities: JSON.parse(capabilities_json) as StoredCapabilities,
    createdAt: at,
  });
}

import type { Database } from "./database.ts";
import { groupRows } from "./group-rows.ts";
import { newId, PREFIX } from "./ids.ts";
import type { TopicRow } from "./rows.ts";
import type { StoredSegment } from "./segments.ts";
import { row, rows, run } from "./statements.ts";
import { likePattern } from "./users.ts";

/** A topic and how many people posted about it. */
export interface CountedTopic extends TopicRow {
  talking_about: number;
}

const COUNTED = `
  SELECT t.*, (SELECT COUNT(*) FROM element_topic e WHERE e.topic_id = t.id) AS talking_about FROM topic t`;

export function topicRow(db: Database, id: string): CountedTopic | null {
  return row(db, `${COUNTED} WHERE t.id = ?`, id);
}

/** Which topics of a list. */
export interface TopicSearch {
  text: string;
  isExact: boolean;
  sort: "popularDesc" | "alphaAsc";
  limit: number;
  offset: number;
}

export function searchTopics(db: Database, { text, isExact, sort, limit, offset }: TopicSearch): CountedTopic[] {
  const order = sort === "popularDesc" ? "talking_about DESC, t.name" : "t.name";
  return rows(
    db,
    `${COUNTED} WHERE t.name LIKE ? ESCAPE '\\' ORDER BY ${order} LIMIT ? OFFSET ?`,
    isExact ? text.replace(/[%_\\]/g, "\\$&") : likePattern(text, true),
    limit,
    offset,
  );
}

/** The topics most used since then. */
export function trendingTopics(db: Database, since: number, limit: number): CountedTopic[] {
  return rows(
    db,
    `SELECT t.*, COUNT(*) AS talking_about FROM element_topic e JOIN topic t ON t.id = e.topic_id
     WHERE e.created_at >= ? GROUP BY t.id ORDER BY talking_about DESC, t.name LIMIT ?`,
    since,
    limit,
  );
}

/** Topics whose names stand in a text, then those most used among the other posts of the same place. */
export function topicsFor(db: Database, { text, parentId, limit }: { text: string; parentId: string; limit: number }): CountedTopic[] {
  return rows(
    db,
    `SELECT * FROM (
       SELECT counted.*, INSTR(LOWER(?1), LOWER(counted.name)) > 0 AS is_named,
         (SELECT COUNT(*) FROM element_topic x JOIN feed_element e ON e.id = x.element_id
          WHERE x.topic_id = counted.id AND e.parent_id = ?2) AS here
       FROM (${COUNTED}) counted)
     WHERE is_named OR here > 0 ORDER BY is_named DESC, here DESC, name LIMIT ?3`,
    text,
    parentId,
    limit,
  );
}

/** The topics of each of the elements, in the order they were added. */
export function topicsOfElements(db: Database, elementIds: readonly string[]): Map<string, CountedTopic[]> {
  const sql = `SELECT e.element_id, t.*, (SELECT COUNT(*) FROM element_topic x WHERE x.topic_id = t.id) AS talking_about
    FROM json_each(?) k CROSS JOIN element_topic e ON e.element_id = k.value JOIN topic t ON t.id = e.topic_id
    ORDER BY e.created_at, t.name`;
  const found = rows<CountedTopic & { element_id: string }>(db, sql, JSON.stringify(elementIds));
  return groupRows(found, (topic) => topic.element_id);
}

/** The topics that stand with this one on at least three posts, those with most of them first. */
export function relatedTopics(db: Database, id: string, limit: number): CountedTopic[] {
  return rows(
    db,
    `SELECT counted.* FROM (
       SELECT other.topic_id, COUNT(*) AS together FROM element_topic own
       JOIN element_topic other ON other.element_id = own.element_id AND other.topic_id <> own.topic_id
       WHERE own.topic_id = ? GROUP BY other.topic_id HAVING together >= 3) pair
     JOIN (${COUNTED}) counted ON counted.id = pair.topic_id
     ORDER BY pair.together DESC, counted.name LIMIT ?`,
    id,
    limit,
  );
}

/** The id of the topic with this name, or null. Case does not matter. */
export function topicIdNamed(db: Database, name: string): string | null {
  return row<{ id: string }>(db, "SELECT id FROM topic WHERE name = ?", name)?.id ?? null;
}

/**
 * The id of the topic with this name, which is made where there is none. Not documented: that one which is being deleted
 * stays where it is used again.
 */
export function topicIdOf(db: Database, name: string, at: number): string {
  const known = topicIdNamed(db, name);
  if (known !== null) {
    run(db, "UPDATE topic SET deleting_since = NULL WHERE id = ? AND deleting_since IS NOT NULL", known);
    return known;
  }
  const id = newId(db, PREFIX.topic);
  run(db, "INSERT INTO topic (id, name, created_at) VALUES (?, ?, ?)", id, name, at);
  return id;
}

/** The words that the segments name as topics. */
export function hashtagsOf(segments: readonly StoredSegment[] | null): string[] {
  return segments?.flatMap((segment) => (segment.type === "Hashtag" ? [segment.tag] : [])) ?? [];
}

/** The ids of an element's topics. */
export function topicIdsOf(db: Database, elementId: string): string[] {
  const sql = "SELECT topic_id FROM element_topic WHERE element_id = ?";
  return rows<{ topic_id: string }>(db, sql, elementId).map((assigned) => assigned.topic_id);
}

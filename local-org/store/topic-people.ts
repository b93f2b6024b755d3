import type { Database } from "./database.ts";
import { newId, PREFIX } from "./ids.ts";
import { row, rows, run } from "./statements.ts";

/** Somebody who knows about a topic. */
export interface KnowledgeableRow {
  user_id: string;
  /** Mentions in what was written about it, and likes of comments on it. */
  influence: number;
  endorsements: number;
  endorsed_by_me: number;
}

/** From so many mentions and likes on, somebody is held to know. Not documented: how the org decides. */
const INFLUENTIAL = 3;

/**
 * Those who know about a topic, most of all first: who is mentioned in posts about it and comments on them, whose comments
 * on them are liked, and who is endorsed. Not those who opted out.
 */
export function knowledgeableAbout(db: Database, topicId: string, viewerId: string, limit: number, offset: number): KnowledgeableRow[] {
  return rows(
    db,
    `WITH
       post AS (SELECT element_id FROM element_topic WHERE topic_id = ?1),
       point (user_id, count) AS (
         SELECT e.entity_id, 1 FROM post p JOIN feed_entry e ON e.element_id = p.element_id
           WHERE e.reason IN ('mention', 'comment-mention')
         UNION ALL
         SELECT c.user_id, COUNT(*) FROM post p JOIN comment c ON c.element_id = p.element_id
           JOIN chatter_like l ON l.item_id = c.id GROUP BY c.user_id),
       influence AS (SELECT user_id, SUM(count) AS total FROM point GROUP BY user_id),
       endorsed AS (SELECT endorsee_id, COUNT(*) AS total, MAX(endorser_id = ?2) AS mine
         FROM topic_endorsement WHERE topic_id = ?1 GROUP BY endorsee_id)
     SELECT u.id AS user_id, COALESCE(i.total, 0) AS influence, COALESCE(n.total, 0) AS endorsements,
       COALESCE(n.mine, 0) AS endorsed_by_me
     FROM user u LEFT JOIN influence i ON i.user_id = u.id LEFT JOIN endorsed n ON n.endorsee_id = u.id
     WHERE u.is_active = 1 AND (COALESCE(i.total, 0) >= ${INFLUENTIAL} OR n.total > 0)
       AND NOT EXISTS (SELECT 1 FROM topic_opt_out o WHERE o.topic_id = ?1 AND o.user_id = u.id)
     ORDER BY endorsements DESC, influence DESC, u.id LIMIT ?3 OFFSET ?4`,
    topicId,
    viewerId,
    limit,
    offset,
  );
}

/** Whether so much was said of somebody that they are held to know. */
export function isInfluential({ influence }: KnowledgeableRow): boolean {
  return influence >= INFLUENTIAL;
}

export interface EndorsementRow {
  id: string;
  topic_id: string;
  endorsee_id: string;
  endorser_id: string;
  created_at: number;
}

/** Endorses somebody; one for the same topic is there already where it was done before. Returns its id. */
export function endorse(db: Database, endorsement: { topicId: string; endorseeId: string; endorserId: string; at: number }): string {
  const { topicId, endorseeId, endorserId, at } = endorsement;
  const same = "SELECT id FROM topic_endorsement WHERE topic_id = ? AND endorsee_id = ? AND endorser_id = ?";
  const known = row<{ id: string }>(db, same, topicId, endorseeId, endorserId);
  if (known) return known.id;
  const id = newId(db, PREFIX.topicEndorsement);
  const insert = "INSERT INTO topic_endorsement (id, topic_id, endorsee_id, endorser_id, created_at) VALUES (?, ?, ?, ?, ?)";
  run(db, insert, id, topicId, endorseeId, endorserId, at);
  return id;
}

export function endorsementRow(db: Database, id: string): EndorsementRow | null {
  return row(db, "SELECT * FROM topic_endorsement WHERE id = ?", id);
}

export function removeEndorsement(db: Database, id: string): void {
  run(db, "DELETE FROM topic_endorsement WHERE id = ?", id);
}

/** The endorsements for a topic, latest first: all, those of one person, or those by one. */
export function endorsementsFor(
  db: Database,
  topicId: string,
  { endorseeId, endorserId, limit, offset }: { endorseeId: string | null; endorserId: string | null; limit: number; offset: number },
): EndorsementRow[] {
  return rows(
    db,
    `SELECT * FROM topic_endorsement WHERE topic_id = ?1 AND (?2 IS NULL OR endorsee_id = ?2) AND (?3 IS NULL OR endorser_id = ?3)
     ORDER BY created_at DESC, id DESC LIMIT ?4 OFFSET ?5`,
    topicId,
    endorseeId,
    endorserId,
    limit,
    offset,
  );
}

export interface OptOutRow {
  id: string;
  topic_id: string;
  user_id: string;
}

/** Hides somebody among those who know about a topic. Returns the id of the record that does. */
export function optOut(db: Database, topicId: string, userId: string, at: number): string {
  const known = optOutsFrom(db, topicId, userId)[0];
  if (known) return known.id;
  const id = newId(db, PREFIX.topicOptOut);
  run(db, "INSERT INTO topic_opt_out (id, topic_id, user_id, created_at) VALUES (?, ?, ?, ?)", id, topicId, userId, at);
  return id;
}

/** Somebody's own, none or one. */
export function optOutsFrom(db: Database, topicId: string, userId: string): OptOutRow[] {
  return rows(db, "SELECT id, topic_id, user_id FROM topic_opt_out WHERE topic_id = ? AND user_id = ?", topicId, userId);
}

export function optOutRow(db: Database, id: string): OptOutRow | null {
  return row(db, "SELECT id, topic_id, user_id FROM topic_opt_out WHERE id = ?", id);
}

export function removeOptOut(db: Database, id: string): void {
  run(db, "DELETE FROM topic_opt_out WHERE id = ?", id);
}

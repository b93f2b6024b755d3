import type { Database } from "./database.ts";
import { groupRows } from "./group-rows.ts";
import { row, rows, run } from "./statements.ts";

/** A choice of a poll with its votes; `is_mine` says whether the viewer voted for it. */
export interface PollChoice {
  id: string;
  element_id: string;
  position: number;
  text: string;
  votes: number;
  is_mine: number;
}

/** The choices of each of the polls, in order. */
export function pollChoices(db: Database, elementIds: readonly string[], viewerId: string): Map<string, PollChoice[]> {
  const sql = `SELECT c.*,
      (SELECT COUNT(*) FROM poll_vote v WHERE v.element_id = c.element_id AND v.choice_id = c.id) AS votes,
      EXISTS (SELECT 1 FROM poll_vote v WHERE v.element_id = c.element_id AND v.user_id = ?1 AND v.choice_id = c.id) AS is_mine
    FROM json_each(?2) k CROSS JOIN poll_choice c ON c.element_id = k.value ORDER BY c.element_id, c.position`;
  return groupRows(rows<PollChoice>(db, sql, viewerId, JSON.stringify(elementIds)), (choice) => choice.element_id);
}

/**
 * Votes, or moves the vote to another choice.
 *
 * @returns false where the poll has no such choice
 */
export function votePoll(db: Database, elementId: string, userId: string, choiceId: string): boolean {
  if (!row(db, "SELECT 1 FROM poll_choice WHERE id = ? AND element_id = ?", choiceId, elementId)) return false;
  run(db, "INSERT OR REPLACE INTO poll_vote (element_id, user_id, choice_id) VALUES (?, ?, ?)", elementId, userId, choiceId);
  return true;
}

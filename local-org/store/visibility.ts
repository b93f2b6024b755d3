import type { Database } from "./database.ts";
import { flaggedElementIds, isModerator } from "./moderation.ts";
import { hiddenRecordIds } from "./records.ts";
import { canReview } from "./reviewing.ts";
import type { FeedElementRow } from "./rows.ts";
import { row, rows } from "./statements.ts";
import { isExternal, userRow } from "./users.ts";

/** The groups whose posts the person may not see: not public, and the person is no member. */
export function hiddenGroupIds(db: Database, userId: string): Set<string> {
  const hidden = rows<{ id: string }>(
    db,
    `SELECT id FROM chatter_group g WHERE visibility <> 'PublicAccess'
     AND NOT EXISTS (SELECT 1 FROM group_member m WHERE m.user_id = ? AND m.group_id = g.id)`,
    userId,
  );
  return new Set(hidden.map(({ id }) => id));
}

/** Decides for one person which elements can be seen. Good for one request: memberships are read once. */
export class ElementVisibility {
  readonly #db: Database;
  readonly #userId: string;
  /** Groups and records. */
  readonly #hidden: Set<string>;
  readonly #isExternal: boolean;
  /** Messages between others that a moderator has to look at. */
  readonly #flagged: Set<string>;

  constructor(db: Database, userId: string) {
    this.#db = db;
    this.#userId = userId;
    this.#hidden = new Set([...hiddenGroupIds(db, userId), ...hiddenRecordIds(db, userId)]);
    this.#isExternal = isExternal(userRow(db, userId));
    this.#flagged = isModerator(db, userId) ? flaggedElementIds(db) : new Set();
  }

  /** Whether the group or record does not show this person what is in it. */
  isHidden(parentId: string): boolean {
    return this.#hidden.has(parentId);
  }

  canSee(element: FeedElementRow): boolean {
    if (this.#hidden.has(element.parent_id)) return false;
    if (this.#isExternal && element.visibility === "InternalUsers") return false;
    if (element.status !== "Published" && element.actor_id !== this.#userId && !canReview(this.#db, element, this.#userId)) return false;
    return !element.is_direct_message || this.#flagged.has(element.id) || this.#isMember(element);
  }

  #isMember({ id, created_at }: FeedElementRow): boolean {
    const sql = `SELECT 1 FROM feed_entry
      WHERE entity_id = ? AND reason = 'direct-message' AND created_at = ? AND element_id = ?`;
    return row(this.#db, sql, this.#userId, created_at, id) !== null;
  }
}

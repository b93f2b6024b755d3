import { openDatabase } from "../local-org/store/database.ts";
import { createComment } from "../local-org/store/comments.ts";
import { createFeedElement } from "../local-org/store/feed-elements.ts";
import { createGroup } from "../local-org/store/groups.ts";
import type { StoredSegment } from "../local-org/store/segments.ts";
import { rows } from "../local-org/store/statements.ts";

/** Number of posts in the long feed, each with two comments. */
export const LONG = 10_000;

const NAME = "Ten thousand posts";
const MINUTE = 60_000;

/**
 * Adds a group with {@link LONG} posts to a stopped org, reusing the texts of its posts and comments. They are older
 * than all others, so that other feeds start as before.
 */
export function addLongFeed(dataDir: string): void {
  const db = openDatabase(dataDir);
  try {
    const people = rows<{ id: string }>(db, "SELECT id FROM user WHERE is_active = 1 ORDER BY id").map(({ id }) => id);
    const posts = texts(rows(db, "SELECT body_json FROM feed_element WHERE type = 'TextPost' AND body_json IS NOT NULL ORDER BY id"));
    const replies = texts(rows(db, "SELECT body_json FROM comment ORDER BY id"));
    const [oldest] = rows<{ at: number }>(db, "SELECT MIN(created_at) AS at FROM feed_element");
    const pick = <T>(from: readonly T[], index: number): T => {
      const found = from[index % from.length];
      if (found === undefined) throw new RangeError("The org has nobody and nothing to make a long feed of.");
      return found;
    };
    const groupId = createGroup(db, { ownerId: pick(people, 1), name: NAME, at: oldest?.at ?? 0 });
    db.transaction(() => {
      for (let number = 0; number < LONG; number++) {
        const createdAt = (oldest?.at ?? 0) - (number + 1) * 10 * MINUTE;
        const segments: StoredSegment[] = [...pick(posts, number), { type: "Text", text: ` (${number + 1} of ${LONG})` }];
        const elementId = createFeedElement(db, { actorId: pick(people, number), parentId: groupId, segments, createdAt });
        for (const reply of [1, 2]) {
          const words: StoredSegment[] = [...pick(replies, 2 * number + reply), { type: "Text", text: ` (${number + 1}.${reply})` }];
          createComment(db, { elementId, userId: pick(people, number + reply), segments: words, createdAt: createdAt + reply * MINUTE });
        }
      }
    })();
  } finally {
    db.close();
  }
}

/** The id of the group from {@link addLongFeed}. */
export function longFeedId(dataDir: string): string {
  const db = openDatabase(dataDir);
  try {
    const [group] = rows<{ id: string }>(db, "SELECT id FROM chatter_group WHERE name = ?", NAME);
    if (!group) throw new Error(`The org has no group ${NAME}.`);
    return group.id;
  } finally {
    db.close();
  }
}

/** Plain text only: mentions and topics would put the posts into other feeds. */
function texts(stored: { body_json: string }[]): StoredSegment[][] {
  const all = stored.map(({ body_json: json }) => JSON.parse(json) as StoredSegment[]);
  return all.filter((segments) => segments.length > 0 && segments.every(({ type }) => type === "Text"));
}

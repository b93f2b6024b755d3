import { createComment } from "../store/comments.ts";
import { setLike } from "../store/likes.ts";
import { run } from "../store/statements.ts";
import { audienceOf, castVotes } from "./audience.ts";
import type { CommentContent, CommentExtras } from "./content/shapes.ts";
import { parseMarkup } from "./markup.ts";
import type { World } from "./world.ts";

const MINUTE = 60_000;

/** The comments of one post. */
export interface Thread {
  elementId: string;
  /** Where the post stands. */
  parentId: string;
  createdAt: number;
  comments: readonly CommentContent[];
}

/**
 * Writes comments, some minutes to hours apart, all of them before now.
 *
 * @returns the id of the best answer, or null
 */
export function seedComments(world: World, { elementId, parentId, createdAt, comments }: Thread): string | null {
  const { db, names, clock, random } = world;
  const audience = audienceOf(world, parentId);
  const times = timesBetween(world, createdAt, comments.length);
  let topLevel: string | undefined;
  let reply: string | undefined;
  let best: string | null = null;
  comments.forEach((comment, index) => {
    const [line, extras] = typeof comment === "string" ? [comment, {} as CommentExtras] : comment;
    const parts = /^(\w+)(:|>>?) ([^]*)$/.exec(line);
    if (!parts) throw new Error(`"${line}" does not say who comments.`);
    const [, who = "", kind, text = ""] = parts;
    const at = times[index] ?? clock.now;
    const id = createComment(db, {
      elementId,
      userId: names.id(who),
      segments: parseMarkup(text, names),
      threadParentId: kind === ":" ? undefined : kind === ">" ? topLevel : reply,
      fileId: extras.file && names.id(extras.file),
      isVerified: extras.isVerified,
      status: extras.isPending ? "PendingReview" : "Published",
      createdAt: at,
    });
    if (kind === ":") topLevel = id;
    if (kind === ">") reply = id;
    if (extras.isBest) best = id;
    if (extras.isEdited)
      run(db, "UPDATE comment SET revision = 2, edited_at = ?, edited_by = user_id WHERE id = ?", Math.min(at + 3 * MINUTE, clock.now), id);
    if (extras.votes) castVotes(world, id, audience, extras.votes);
    const authorId = names.id(who);
    const fans = random.some(
      audience.filter((person) => person !== authorId),
      extras.isPending ? 0 : (extras.likes ?? random.between(0, 6) - 3),
    );
    for (const userId of fans)
      setLike(db, { itemId: id, userId, liked: true, at: Math.min(at + random.between(1, 90) * MINUTE, clock.now) });
  });
  return best;
}

/** Times after the start, growing, the last one before now. */
function timesBetween({ clock, random }: World, start: number, count: number): number[] {
  const gaps = Array.from(
    { length: count },
    (_, index) => (random.next() < 0.15 && index > 1 ? random.between(60, 240) : random.between(2, 35)) * MINUTE,
  );
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  const room = Math.max(clock.now - start - MINUTE, count);
  const scale = Math.min(1, room / Math.max(total, 1));
  let at = start;
  return gaps.map((gap) => (at += Math.max(1, Math.floor(gap * scale))));
}

import { z } from "zod";
import { toId18 } from "../src/connect/ids.ts";
import { textSegments } from "./connect/writing/text-segments.ts";
import type { OrgContext } from "./context.ts";
import { createComment } from "./store/comments.ts";
import { createFeedElement } from "./store/feed-elements.ts";
import { setLike } from "./store/likes.ts";

/** What another person can be made to do. Ids take 15 or 18 characters; `parentId` may be "me". */
export const actions = {
  post: z.object({ parentId: z.string(), text: z.string() }).optional(),
  comment: z.object({ elementId: z.string(), text: z.string() }).optional(),
  like: z.object({ itemId: z.string() }).optional(),
};

type Actions = z.infer<z.ZodObject<typeof actions>>;

/**
 * Lets a person post, comment or like, as if they sat at another browser.
 *
 * @param command `as` is a user id or a user name
 * @returns the ids of what was made
 */
export function act(context: OrgContext, command: Actions & { as: string }): { postId?: string; commentId?: string } {
  const { db, now } = context;
  const userId = findUser(context, command.as);
  const at = now();
  const made: { postId?: string; commentId?: string } = {};
  db.transaction(() => {
    if (command.post) {
      const { parentId, text } = command.post;
      const element = {
        actorId: userId,
        parentId: parentId === "me" ? userId : toId18(parentId),
        segments: textSegments(text),
        createdAt: at,
      };
      made.postId = createFeedElement(db, element);
    }
    if (command.comment) {
      const { elementId, text } = command.comment;
      const comment = { elementId: toId18(elementId), userId, segments: textSegments(text), createdAt: at };
      made.commentId = createComment(db, comment);
    }
    if (command.like) setLike(db, { itemId: toId18(command.like.itemId), userId, liked: true, at });
  })();
  return made;
}

/** @param idOrUsername a user id or a user name */
export function findUser({ db }: OrgContext, idOrUsername: string): string {
  const row = db.prepare("SELECT id FROM user WHERE id = ? OR username = ?").get(toId18(idOrUsername), idOrUsername) as
    { id: string } | undefined;
  if (!row) throw new Error(`There is no user ${idOrUsername}.`);
  return row.id;
}

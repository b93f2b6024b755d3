import { z } from "zod";
import type { OrgContext } from "./context.ts";
import { toId18 } from "../src/connect/ids.ts";

/** What another person can be made to do. Ids take 15 or 18 characters. */
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
export async function act(
  context: OrgContext,
  command: Actions & { as: string },
): Promise<{ postId?: string; commentId?: string }> {
  const { createComment } = await import("./store/comments.ts");
  const { createFeedElement } = await import("./store/feed-elements.ts");
  const { setLike } = await import("./store/likes.ts");
  const { db, now } = context;
  const userId = findUser(context, command.as);
  const createdAt = now();
  const made: { postId?: string; commentId?: string } = {};
  if (command.post) {
    const { parentId, text } = command.post;
    const segments = [{ type: "Text" as const, text }];
    made.postId = createFeedElement(db, { actorId: userId, parentId: toId18(parentId), segments, createdAt });
  }
  if (command.comment) {
    const { elementId, text } = command.comment;
    const segments = [{ type: "Text" as const, text }];
    made.commentId = createComment(db, { elementId: toId18(elementId), userId, segments, createdAt });
  }
  if (command.like) setLike(db, { itemId: toId18(command.like.itemId), userId, liked: true });
  return made;
}

function findUser({ db }: OrgContext, idOrUsername: string): string {
  const row = db
    .prepare("SELECT id FROM user WHERE id = ? OR username = ?")
    .get(toId18(idOrUsername), idOrUsername) as { id: string } | undefined;
  if (!row) throw new Error(`There is no user ${idOrUsername}.`);
  return row.id;
}

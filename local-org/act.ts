import { z } from "zod";
import { toId18 } from "../src/connect/ids.ts";
import { textSegments } from "./connect/writing/text-segments.ts";
import type { OrgContext, Site } from "./context.ts";
import { rowAnywhere } from "./sites.ts";
import { createComment } from "./store/comments.ts";
import { createFeedElement } from "./store/feed-elements.ts";
import type { UserRow } from "./store/rows.ts";
import type { StoredSegment } from "./store/segments.ts";
import { setLike } from "./store/likes.ts";

/** The user name of somebody who is mentioned after the text. */
const mention = z.string().optional();

/** What another person can be made to do. Ids take 15 or 18 characters; `parentId` may be "me". */
export const actions = {
  post: z.object({ parentId: z.string(), text: z.string(), mention }).optional(),
  comment: z.object({ elementId: z.string(), text: z.string(), mention }).optional(),
  like: z.object({ itemId: z.string() }).optional(),
};

type Actions = z.infer<z.ZodObject<typeof actions>>;

/**
 * Lets a person post, comment or like, as if they sat at another browser.
 *
 * @param command `as` is a user id or a user name; `site` the path of a site where it is done there
 * @returns the ids of what was made
 */
export function act(org: OrgContext, command: Actions & { as: string; site?: string }): { postId?: string; commentId?: string } {
  const context = command.site === undefined ? org : siteAt(org, command.site).context;
  const { db, now } = context;
  const userId = findUser(context, command.as);
  const at = now();
  const made: { postId?: string; commentId?: string } = {};
  db.transaction(() => {
    if (command.post) {
      const { parentId, text, mention: whom } = command.post;
      const element = {
        actorId: userId,
        parentId: parentId === "me" ? userId : toId18(parentId),
        segments: [...textSegments(text), ...mentionOf(context, whom)],
        createdAt: at,
      };
      made.postId = createFeedElement(db, element);
    }
    if (command.comment) {
      const { elementId, text, mention: whom } = command.comment;
      const comment = {
        elementId: toId18(elementId),
        userId,
        segments: [...textSegments(text), ...mentionOf(context, whom)],
        createdAt: at,
      };
      made.commentId = createComment(db, comment);
    }
    if (command.like) setLike(db, { itemId: toId18(command.like.itemId), userId, liked: true, at });
  })();
  return made;
}

function mentionOf(context: OrgContext, username: string | undefined): StoredSegment[] {
  if (username === undefined) return [];
  const user = rowAnywhere<UserRow>(context, "SELECT * FROM user WHERE username = ?", username);
  if (!user) throw new Error(`There is no user ${username}.`);
  return [
    { type: "Text", text: " " },
    { type: "Mention", id: user.id, name: `${user.first_name ?? ""} ${user.last_name}`.trim() },
  ];
}

function siteAt({ sites }: OrgContext, path: string): Site {
  const site = sites.find((each) => each.path === path);
  if (!site) throw new Error(`There is no site ${path}.`);
  return site;
}

/** @param idOrUsername a user id or a user name */
export function findUser(context: OrgContext, idOrUsername: string): string {
  const sql = "SELECT id FROM user WHERE id = ? OR username = ?";
  const row = rowAnywhere<{ id: string }>(context, sql, toId18(idOrUsername), idOrUsername);
  if (!row) throw new Error(`There is no user ${idOrUsername}.`);
  return row.id;
}

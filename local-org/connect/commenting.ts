import { CommentInputSchema } from "../../src/connect/contract/inputs.ts";
import { deleteComment, editComment } from "../store/comment-changes.ts";
import { commentRow } from "../store/comment-queries.ts";
import { createComment } from "../store/comments.ts";
import { inlineFileIds } from "../store/feed-entries.ts";
import { shareFile } from "../store/file-shares.ts";
import type { FeedElementRow } from "../store/rows.ts";
import { drawComments, takesReplies } from "./drawing/comments.ts";
import { moderates } from "./drawing/moderation.ts";
import { canEditComment } from "./editing.ts";
import { invalidId, notFound } from "./errors.ts";
import { findComment, findElement } from "./find-element.ts";
import { answer, type ApiContext, checkedId, createRoutes, readInput } from "./route.ts";
import type { Json, Scope } from "./scope.ts";
import { readBody } from "./writing/body.ts";
import { readFileId, readShared } from "./writing/capabilities.ts";
import { forbidden, missing, parseInput } from "./writing/input.ts";
import { withBody } from "./writing/post.ts";
import { checkCommentable } from "./writing/subject.ts";

/** Comments as people write, edit and delete them. */
export const commenting = createRoutes();

commenting.post("/chatter/feed-elements/:id/capabilities/comments/items", (c) => comment(c, findElement(c)));

commenting.patch("/chatter/comments/:id", async (c) => {
  const scope = c.get("scope");
  const { comment: found, element } = findComment(c);
  if (!canEditComment(scope, found, element)) throw forbidden("You cannot edit this comment.");
  checkCommentable(scope, element);
  const { body } = parseInput(CommentInputSchema, withBody(await readInput(c)));
  const segments = readBody(scope, body);
  if (segments.length === 0 && found.file_id === null && found.shared_element_id === null) throw missing("body");
  scope.db.transaction(() => editComment(scope.db, found, element, { segments, editorId: scope.userId, at: scope.now }))();
  return answer(c, drawComment(scope, found.id, element));
});

commenting.delete("/chatter/comments/:id", (c) => {
  const scope = c.get("scope");
  const { comment: found, element } = findComment(c);
  if (found.user_id !== scope.userId && !moderates(scope)) throw forbidden("You cannot delete this comment.");
  scope.db.transaction(() => deleteComment(scope.db, found, element))();
  return c.body(null, 204);
});

async function comment(c: ApiContext, element: FeedElementRow): Promise<Response> {
  const scope = c.get("scope");
  const { db, userId, now } = scope;
  const input = parseInput(CommentInputSchema, withBody(await readInput(c)));
  checkCommentable(scope, element);
  const segments = readBody(scope, input.body);
  const content = input.capabilities?.content;
  const fileId = content ? readFileId(scope, content.contentDocumentId) : undefined;
  const share = input.capabilities?.feedEntityShare;
  const sharedElementId = share ? readShared(scope, share.feedEntityId) : undefined;
  if (segments.length === 0 && !fileId && !sharedElementId) throw missing("body");
  const threadParentId = readThreadParent(scope, element, input.threadParentId);
  const id = db.transaction(() => {
    if (!element.is_direct_message) {
      for (const shared of [...inlineFileIds(segments), ...(fileId ? [fileId] : [])]) shareFile(db, shared, element.parent_id, now);
    }
    return createComment(db, { elementId: element.id, userId, segments, threadParentId, fileId, sharedElementId, createdAt: now });
  })();
  // The app that it was written with is told here and never again.
  return answer(c, { ...drawComment(scope, id, element), clientInfo: { applicationName: "Chatter", applicationUrl: null } }, 201);
}

/** @throws ApiError 400 where the comment is gone, stands below another element, or takes no answers */
function readThreadParent(scope: Scope, element: FeedElementRow, idText: string | null | undefined): string | undefined {
  if (!idText) return undefined;
  const parent = commentRow(scope.db, checkedId(idText));
  if (parent?.element_id !== element.id || !takesReplies(parent, element)) throw invalidId(idText);
  return parent.id;
}

function drawComment(scope: Scope, id: string, element: FeedElementRow): Json {
  const found = commentRow(scope.db, id);
  const drawn = found && drawComments(scope, [found], { elementOf: () => element })[0];
  if (!drawn) throw notFound();
  return drawn;
}

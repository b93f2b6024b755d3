import { FeedElementBatchInputSchema } from "../../src/connect/contract/batch-inputs.ts";
import { FeedElementInputSchema } from "../../src/connect/contract/inputs.ts";
import { deleteFeedElement, editFeedElement } from "../store/element-changes.ts";
import { elementRow } from "../store/element-rows.ts";
import type { StoredCapabilities } from "../store/segments.ts";
import { drawFeedElement, isSystemEvent } from "./drawing/feed-element.ts";
import { moderates } from "./drawing/moderation.ts";
import { canEditElement } from "./editing.ts";
import { ApiError, notFound } from "./errors.ts";
import { findElement } from "./find-element.ts";
import { answer, createRoutes, readInput } from "./route.ts";
import type { Json, Scope } from "./scope.ts";
import { readBody } from "./writing/body.ts";
import { readQuestion } from "./writing/capabilities.ts";
import { forbidden, missing, parseInput, tooMuch } from "./writing/input.ts";
import { post, withBody } from "./writing/post.ts";

/** How many posts one batch may hold. */
const MOST_IN_BATCH = 500;

/** `/chatter/feed-elements`: posting, editing and deleting. */
export const posting = createRoutes();

posting.post("/chatter/feed-elements", async (c) => {
  const scope = c.get("scope");
  return answer(c, drawPosted(scope, post(scope, await readInput(c))), 201);
});

/** Each input is answered for itself; the batch is 200 whatever became of them. */
posting.post("/chatter/feed-elements/batch", async (c) => {
  const scope = c.get("scope");
  const { inputs } = parseInput(FeedElementBatchInputSchema, await readInput(c));
  if (!inputs?.length) throw missing("inputs");
  if (inputs.length > MOST_IN_BATCH) throw tooMuch("LIMIT_EXCEEDED", `A batch can hold ${MOST_IN_BATCH} posts.`);
  const results = inputs.map((input) => {
    try {
      return { result: drawPosted(scope, post(scope, { ...input?.richInput })), statusCode: 201 };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return { result: [{ errorCode: error.errorCode, message: error.message }], statusCode: error.status };
    }
  });
  return answer(c, { hasErrors: results.some(({ statusCode }) => statusCode !== 201), results });
});

posting.patch("/chatter/feed-elements/:id", async (c) => {
  const scope = c.get("scope");
  const element = findElement(c);
  const input = parseInput(FeedElementInputSchema, withBody(await readInput(c)));
  if (!canEditElement(scope, element)) throw forbidden("You cannot edit this post.");
  const question = input.capabilities?.questionAndAnswers;
  const title = question?.questionTitle ? readQuestion(question).questionTitle : "";
  if (!input.body && !title) throw missing("body");
  const capabilities = JSON.parse(element.capabilities_json) as StoredCapabilities;
  if (title && !capabilities.questionAndAnswers) throw notFound();
  const segments = input.body ? readBody(scope, input.body) : undefined;
  if (segments?.length === 0 && Object.keys(capabilities).length === 0) throw missing("body");
  scope.db.transaction(() => {
    editFeedElement(scope.db, element, {
      segments,
      capabilities: title ? { ...capabilities, questionAndAnswers: { questionTitle: title } } : undefined,
      editorId: scope.userId,
      at: scope.now,
    });
  })();
  return answer(c, drawPosted(scope, element.id));
});

posting.delete("/chatter/feed-elements/:id", (c) => {
  const scope = c.get("scope");
  const element = findElement(c);
  const isOwn = element.actor_id === scope.userId;
  if (!(isOwn || moderates(scope)) || isSystemEvent(element)) throw forbidden("You cannot delete this post.");
  scope.db.transaction(() => deleteFeedElement(scope.db, element.id))();
  return c.body(null, 204);
});

function drawPosted(scope: Scope, id: string): Json {
  const element = elementRow(scope.db, id);
  if (!element) throw notFound();
  return drawFeedElement(scope, element);
}

import { FeedElementInputSchema } from "../../../src/connect/contract/inputs.ts";
import { createFeedElement } from "../../store/feed-elements.ts";
import { shareFile } from "../../store/file-shares.ts";
import { inlineFileIds } from "../../store/feed-entries.ts";
import { setMark } from "../../store/marks.ts";
import { topicIdOf } from "../../store/topics.ts";
import type { Json, Scope } from "../scope.ts";
import { readBody } from "./body.ts";
import { readCapabilities } from "./capabilities.ts";
import { missing, parseInput } from "./input.ts";
import { readSubject } from "./subject.ts";
import { readVisibility } from "./visibility.ts";

/** The app that things are posted with: the one that this org knows. */
export const CLIENT = { name: "Chatter", url: null };

/**
 * Makes a feed element of an input.
 *
 * @returns its id
 * @throws ApiError where the input is not as it should be; nothing is written then
 */
export function post(scope: Scope, input: Json): string {
  const { db, userId, now } = scope;
  const asked = parseInput(FeedElementInputSchema, withBody(input));
  const parentId = readSubject(scope, asked.subjectId);
  const visibility = readVisibility(scope, asked.visibility, parentId);
  const segments = readBody(scope, asked.body);
  const { stored, pollChoices, topicNames, originalElementId, isBookmarked } = readCapabilities(scope, asked);
  if (segments.length === 0 && Object.keys(stored).length === 0) throw missing("body");
  return db.transaction(() => {
    const id = createFeedElement(db, {
      actorId: userId,
      parentId,
      segments: segments.length > 0 ? segments : null,
      capabilities: stored,
      topicIds: topicNames.map((name) => topicIdOf(db, name, now)),
      pollChoices,
      visibility,
      client: CLIENT,
      originalElementId,
      createdAt: now,
    });
    if (!stored.directMessage)
      for (const fileId of [...(stored.files ?? []), ...inlineFileIds(segments)]) shareFile(db, fileId, parentId, now);
    if (isBookmarked) setMark(db, "bookmark", { userId, elementId: id, isSet: true, at: now });
    return id;
  })();
}

/** Parameters of a form or query say the body as `text`. */
export function withBody(input: Json): Json {
  if (typeof input.text !== "string" || input.body !== undefined) return input;
  return { ...input, body: { messageSegments: [{ type: "Text", text: input.text }] } };
}

import { ModerationFlagInputSchema } from "../../src/connect/contract/inputs.ts";
import { addFlag, FLAG_TYPES, FLAG_VISIBILITIES, removeFlags } from "../store/moderation.ts";
import { drawModerationFlags, type FlagPage, moderates } from "./drawing/moderation.ts";
import { ApiError, invalidBody, notFound } from "./errors.ts";
import { findComment, findElement } from "./find-element.ts";
import { findFile } from "./find-file.ts";
import { choiceParam, numberParam } from "./paging.ts";
import { answer, type ApiContext, checkedId, createRoutes, readInput } from "./route.ts";
import type { Json, Scope } from "./scope.ts";
import { parseInput, tooMuch } from "./writing/input.ts";

const MOST_IN_NOTE = 4000;

/** Flags on feed elements, comments and files: in sites alone. */
export const moderation = createRoutes();

/** What has flags: its resource, and how it is found. An element has them within its capability. */
const FLAGGED: readonly { path: string; find: (c: ApiContext) => string; draw: (flags: Json) => Json }[] = [
  {
    path: "/chatter/feed-elements/:id/capabilities/moderation",
    find: (c) => findElement(c).id,
    draw: (moderationFlags) => ({ moderationFlags }),
  },
  { path: "/chatter/comments/:id/moderation-flags", find: (c) => findComment(c).comment.id, draw: (flags) => flags },
  { path: "/connect/files/:id/moderation-flags", find: (c) => findFile(c).id, draw: (flags) => flags },
];

for (const { path, find, draw } of FLAGGED) {
  const drawn = (c: ApiContext, itemId: string): Json => {
    const flags = drawModerationFlags(c.get("scope"), itemId, readPage(c, path.replace(":id", itemId)));
    if (!flags) throw notFound();
    return draw(flags);
  };
  moderation.get(path, (c) => answer(c, drawn(c, find(c))));
  moderation.post(path, async (c) => {
    const scope = siteScope(c);
    const itemId = find(c);
    const { type, note, visibility } = parseInput(ModerationFlagInputSchema, await readInput(c));
    if (!scope.context.rules?.membersFlag && !moderates(scope)) throw refused("You do not have permission to flag this item.");
    if (note && note.length > MOST_IN_NOTE) throw tooMuch("STRING_TOO_LONG", `A note can have up to ${MOST_IN_NOTE} characters.`);
    addFlag(scope.db, {
      itemId,
      userId: scope.userId,
      type: oneOf("type", type, FLAG_TYPES),
      note: note || null,
      // Not documented: who sees a flag that does not say so.
      visibility: oneOf("visibility", visibility, FLAG_VISIBILITIES),
      at: scope.now,
    });
    return answer(c, drawn(c, itemId), 201);
  });
  /** With `userId`, which can be nobody else's than one's own, that flag; without, all of them for a moderator. */
  moderation.delete(path, (c) => {
    const scope = siteScope(c);
    const itemId = find(c);
    const asked = c.req.query("userId");
    if (asked && checkedId(asked) !== scope.userId) throw refused("You can remove your own flag only.");
    removeFlags(scope.db, itemId, asked || !moderates(scope) ? scope.userId : undefined);
    return c.body(null, 204);
  });
}

/** @throws ApiError 404 in the org itself, which has no flags */
function siteScope(c: ApiContext): Scope {
  const scope = c.get("scope");
  if (!scope.context.rules) throw notFound();
  return scope;
}

function readPage(c: ApiContext, resource: string): FlagPage {
  return {
    resource,
    offset: numberParam(c, "page", { least: 0, most: 1_000_000, usual: 0 }),
    size: numberParam(c, "pageSize", { least: 1, most: 100, usual: 0 }),
    visibility: choiceParam(c, "visibility", ["", "ModeratorsOnly", "SelfAndModerators"]),
  };
}

/** @returns the first of them where nothing is said; @throws ApiError 400 for anything else */
function oneOf<Choice extends string>(name: string, value: string | null | undefined, choices: readonly [Choice, ...Choice[]]): Choice {
  const choice = value ? choices.find((each) => each === value) : choices[0];
  if (!choice) throw invalidBody(`There is no such ${name}.`);
  return choice;
}

function refused(message: string): ApiError {
  return new ApiError(403, "INSUFFICIENT_ACCESS", message);
}

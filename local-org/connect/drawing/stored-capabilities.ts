import { commentRow } from "../../store/comment-queries.ts";
import { elementRow } from "../../store/element-rows.ts";
import type { StoredCapabilities } from "../../store/segments.ts";
import type { Json, Scope } from "../scope.ts";
import { drawActor, drawReference } from "./actor.ts";
import { drawComments } from "./comments.ts";
import { drawDirectMessage } from "./direct-message.ts";
import { drawFeedEntity } from "./feed-entity.ts";
import { drawContent } from "./file.ts";
import type { LoadedElement } from "./loaded-element.ts";
import { motifOf } from "./motif.ts";
import { OTHER_SYSTEMS } from "./other-systems.ts";
import { drawPoll } from "./poll.ts";
import { drawRecordView } from "./record.ts";
import { drawUserSummary } from "./user.ts";

/** Draws one capability from what is stored about it; null where it turns out not to be there. */
export type DrawCapability<Name extends keyof StoredCapabilities> = (
  stored: NonNullable<StoredCapabilities[Name]>,
  element: LoadedElement,
  scope: Scope,
) => Json | null;

type DrawTable = { [Name in keyof StoredCapabilities as string extends Name ? never : Name]?: DrawCapability<Name> };

const DRAW: DrawTable = {
  ...OTHER_SYSTEMS,
  files: (ids, _element, scope) => ({ items: ids.map((id) => drawContent(scope, id)) }),
  link: ({ url, urlName }) => ({ url, urlName }),
  enhancedLink: (link, _element, scope) => ({
    description: link.description,
    icon: { height: 32, url: scope.bearerUrl("/img/icon/links32.png"), width: 32 },
    linkRecordId: link.linkRecordId ?? null,
    linkUrl: link.linkUrl,
    title: link.title,
  }),
  poll: (_stored, { choices }) => drawPoll(choices),
  questionAndAnswers: drawQuestion,
  feedEntityShare: (id, _element, scope) => ({ feedEntity: drawFeedEntity(scope, elementRow(scope.db, id)) }),
  trackedChanges: (changes) => ({ changes }),
  recordSnapshot: ({ recordId, fields }, _element, scope) => ({ recordView: drawRecordView(scope, recordId, fields) }),
  origin: ({ recordId }, { row }, scope) => ({
    actor: drawUserSummary(scope, row.actor_id),
    originRecord: drawReference(scope, recordId),
  }),
  banner: ({ style }, { row }) => ({ motif: motifOf(row.parent_id), style }),
  directMessage: (message, _element, scope) => drawDirectMessage(scope, message),
  recommendations: (items, _element, scope) => ({
    items: items.map(({ action, text, entityId }) => ({
      actOnUrl: null,
      action,
      displayLabel: text,
      entity: drawActor(scope, entityId),
      explanation: { detailsUrl: null, summary: text, type: "Custom" },
      motif: motifOf(entityId),
      platformActionGroup: null,
      recommendationType: entityId.slice(0, 3) === "0F9" ? "Groups" : "Users",
      url: null,
    })),
  }),
  moderation: ({ flagCount }) => ({
    moderationFlags: { flagCount, flagCountByReason: { FlagAsInappropriate: flagCount }, flaggedByMe: false, flags: null },
  }),
};

/** Drawn elsewhere: `bundle` by the element itself, `associatedActions` among the standard capabilities. */
const DRAWN_ELSEWHERE = new Set(["bundle", "associatedActions"]);

/** Every capability of the element that is stored with it. One that has no drawing goes out as it is stored. */
export function drawStoredCapabilities(scope: Scope, element: LoadedElement): Json {
  const table = DRAW as Record<string, DrawCapability<string> | undefined>;
  const drawn: Json = {};
  for (const [name, value] of Object.entries(element.stored)) {
    if (DRAWN_ELSEWHERE.has(name) || value === undefined || value === null) continue;
    const draw = table[name];
    const capability = draw ? draw(value, element, scope) : value;
    if (capability !== null) drawn[name] = capability;
  }
  return drawn;
}

function drawQuestion({ questionTitle }: { questionTitle: string }, { row }: LoadedElement, scope: Scope): Json {
  const best = row.best_answer_id === null ? null : commentRow(scope.db, row.best_answer_id);
  return {
    bestAnswer: best ? (drawComments(scope, [best], { elementOf: () => row })[0] ?? null) : null,
    bestAnswerSelectedBy: best && row.best_answer_by ? drawUserSummary(scope, row.best_answer_by) : null,
    canCurrentUserSelectOrRemoveBestAnswer: row.actor_id === scope.userId,
    candidateAnswers: null,
    escalatedCase: null,
    questionTitle,
  };
}

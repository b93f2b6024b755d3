import type { TopicEndorsementInput } from "../../src/connect/contract/topics.ts";
import {
  endorse,
  type EndorsementRow,
  endorsementRow,
  endorsementsFor,
  isInfluential,
  knowledgeableAbout,
  optOut,
  type OptOutRow,
  optOutRow,
  optOutsFrom,
  removeEndorsement,
  removeOptOut,
} from "../store/topic-people.ts";
import { topicRow } from "../store/topics.ts";
import { drawTopic } from "./drawing/topic.ts";
import { drawUserSummary } from "./drawing/user.ts";
import { ApiError, notFound } from "./errors.ts";
import { findTopic } from "./find-topic.ts";
import { numberedPage, pageUrl, pageUrls } from "./paging.ts";
import { answer, type ApiContext, checkedId, createRoutes, idParam, readInput } from "./route.ts";
import type { Json, Scope } from "./scope.ts";
import { forbidden, missing } from "./writing/input.ts";

/** Who knows about a topic, endorsing them, and not wanting to be among them. */
export const topicPeople = createRoutes();

/** Not documented: what the list in the answer is called. Sites without knowledgeable people refuse, how is not documented. */
topicPeople.get("/connect/topics/:id/knowledgeable-users", (c) => {
  const scope = peopleScope(c);
  const topic = findTopic(c);
  const page = numberedPage(c);
  const found = knowledgeableAbout(scope.db, topic.id, scope.userId, page.limit, page.offset);
  const knowledgeableUsers = found.slice(0, page.size).map((each) => ({
    isEndorsedByMe: each.endorsed_by_me === 1,
    // An id of its own, of no known form.
    knowledgeableId: null,
    numEndorsements: each.endorsements,
    reasons: [...(isInfluential(each) ? ["Influential"] : []), ...(each.endorsements > 0 ? ["Endorsed"] : [])],
    user: drawUserSummary(scope, each.user_id),
  }));
  return answer(c, { ...pageUrls(c, `/connect/topics/${topic.id}/knowledgeable-users`, page, found.length), knowledgeableUsers });
});

topicPeople.get("/connect/topics/:id/endorsements", (c) => {
  const scope = peopleScope(c);
  const topic = findTopic(c);
  const page = numberedPage(c);
  const personParam = (name: string) => {
    const text = c.req.query(name);
    return text === undefined ? null : text === "me" ? scope.userId : checkedId(text);
  };
  const endorseeId = personParam("endorseeId");
  const endorserId = personParam("endorserId");
  const found = endorsementsFor(scope.db, topic.id, { endorseeId, endorserId, limit: page.limit, offset: page.offset });
  const topicEndorsements = found.slice(0, page.size).map((each) => drawEndorsement(scope, each));
  return answer(c, { ...pageUrls(c, `/connect/topics/${topic.id}/endorsements`, page, found.length), topicEndorsements });
});

/** Not documented: who cannot be endorsed; here oneself, and those who opted out. */
topicPeople.post("/connect/topics/:id/endorsements", async (c) => {
  const scope = peopleScope(c);
  const topic = findTopic(c);
  const { userId } = (await readInput(c)) as TopicEndorsementInput;
  if (typeof userId !== "string" || userId === "") throw missing("userId");
  const person = scope.user(checkedId(userId));
  if (!person || person.is_active === 0) throw notFound();
  if (person.id === scope.userId) throw new ApiError(400, "INVALID_OPERATION", "You cannot endorse yourself.");
  if (optOutsFrom(scope.db, topic.id, person.id).length > 0) throw forbidden("This person does not want to be endorsed for this topic.");
  const id = endorse(scope.db, { topicId: topic.id, endorseeId: person.id, endorserId: scope.userId, at: scope.now });
  return answer(c, drawEndorsement(scope, foundRow(endorsementRow(scope.db, id))), 201);
});

topicPeople.get("/connect/topic-endorsements/:id", (c) => answer(c, drawEndorsement(c.get("scope"), findEndorsement(c))));

topicPeople.delete("/connect/topic-endorsements/:id", (c) => {
  const { db, userId } = c.get("scope");
  const found = findEndorsement(c);
  if (found.endorser_id !== userId) throw forbidden("You cannot remove the endorsement of another user.");
  removeEndorsement(db, found.id);
  return c.body(null, 204);
});

/** One's own alone: whether those of others show is not documented. */
topicPeople.get("/connect/topics/:id/topic-opt-outs", (c) => {
  const scope = peopleScope(c);
  const topic = findTopic(c);
  return answer(c, {
    currentPageUrl: pageUrl(c, `/connect/topics/${topic.id}/topic-opt-outs`, null),
    topicOptOuts: optOutsFrom(scope.db, topic.id, scope.userId).map((each) => drawOptOut(scope, each)),
  });
});

topicPeople.post("/connect/topics/:id/topic-opt-outs", (c) => {
  const scope = peopleScope(c);
  const id = optOut(scope.db, findTopic(c).id, scope.userId, scope.now);
  return answer(c, drawOptOut(scope, foundRow(optOutRow(scope.db, id))), 201);
});

topicPeople.get("/connect/topic-opt-outs/:id", (c) => answer(c, drawOptOut(c.get("scope"), ownOptOut(c))));

topicPeople.delete("/connect/topic-opt-outs/:id", (c) => {
  removeOptOut(c.get("scope").db, ownOptOut(c).id);
  return c.body(null, 204);
});

/** @throws ApiError 404 in sites, none of which has `knowledgeableEnabled` here */
function peopleScope(c: ApiContext): Scope {
  const scope = c.get("scope");
  if (scope.context.rules) throw notFound();
  return scope;
}

function findEndorsement(c: ApiContext): EndorsementRow {
  return foundRow(endorsementRow(c.get("scope").db, idParam(c)));
}

function ownOptOut(c: ApiContext): OptOutRow {
  const { db, userId } = c.get("scope");
  const found = foundRow(optOutRow(db, idParam(c)));
  if (found.user_id !== userId) throw notFound();
  return found;
}

function foundRow<Row>(row: Row | null): Row {
  if (row === null) throw notFound();
  return row;
}

function drawEndorsement(scope: Scope, { id, topic_id, endorsee_id, endorser_id }: EndorsementRow): Json {
  const topic = topicRow(scope.db, topic_id);
  return {
    endorsee: drawUserSummary(scope, endorsee_id),
    endorsementId: id,
    endorser: drawUserSummary(scope, endorser_id),
    topic: topic && drawTopic(scope, topic),
    url: scope.url(`/connect/topic-endorsements/${id}`),
  };
}

function drawOptOut(scope: Scope, { id, topic_id, user_id }: OptOutRow): Json {
  const topic = topicRow(scope.db, topic_id);
  return {
    id,
    reason: "topicInfluenceHide",
    topic: topic && drawTopic(scope, topic),
    url: scope.url(`/connect/topic-opt-outs/${id}`),
    user: drawUserSummary(scope, user_id),
  };
}

import { asText } from "../../src/lib/readers.ts";
import { topicsOfRecord } from "../store/record-topics.ts";
import { formerlyNamed } from "../store/topic-changes.ts";
import { type CountedTopic, relatedTopics, searchTopics, topicRow, topicsFor, topicsOfElements, trendingTopics } from "../store/topics.ts";
import { drawBody } from "./drawing/message-body.ts";
import { record } from "./drawing/record.ts";
import { drawTopic } from "./drawing/topic.ts";
import { illegalParameter } from "./errors.ts";
import { visibleElement } from "./find-element.ts";
import { findTopic } from "./find-topic.ts";
import { choiceParam, numberedPage, numberParam, pageUrl, pageUrls, searchParam } from "./paging.ts";
import { answer, type ApiContext, checkedId, createRoutes } from "./route.ts";
import type { Json, Scope } from "./scope.ts";
import { missing } from "./writing/input.ts";

/** How far back the talk counts that makes a topic trend, in milliseconds. */
const TRENDING_FOR = 30 * 24 * 60 * 60_000;

const MOST_RELATED = 5;

/** `/connect/topics`, to read. */
export const topics = createRoutes();

topics.get("/connect/topics", (c) => {
  const scope = c.get("scope");
  const page = numberedPage(c);
  const isExact = choiceParam(c, "exactMatch", ["false", "true"]) === "true";
  const sort = choiceParam(c, "sort", ["popularDesc", "alphaAsc"]);
  const text = searchParam(c) ?? "";
  const found = searchTopics(scope.db, { text, isExact, sort, limit: page.limit, offset: page.offset });
  const renamed = choiceParam(c, "fallBackToRenamedTopics", ["false", "true"]) === "true" && isExact && found.length === 0;
  if (renamed) found.push(...renamedTopic(scope, text));
  const shown = found.slice(0, page.size).map((topic) => drawTopic(scope, topic));
  return answer(c, { ...pageUrls(c, "/connect/topics", page, found.length), topics: shown });
});

topics.get("/connect/topics/trending", (c) => {
  const scope = c.get("scope");
  const limit = numberParam(c, "maxResults", { least: 1, most: 100, usual: 5 });
  const found = trendingTopics(scope.db, scope.now - TRENDING_FOR, limit);
  return answer(c, {
    currentPageUrl: pageUrl(c, "/connect/topics/trending", null),
    nextPageUrl: null,
    topics: found.map((topic) => drawTopic(scope, topic)),
  });
});

/** For a text, or for a feed element. */
topics.get("/connect/topics/suggestions", (c) => {
  const text = c.req.query("text");
  const recordId = c.req.query("recordId");
  if (text !== undefined && recordId !== undefined) throw illegalParameter("text", text);
  if (text === undefined && recordId === undefined) throw missing("recordId or text");
  return answer(c, { TopicSuggestions: recordId === undefined ? suggest(c, text ?? "", "") : suggestFor(c, checkedId(recordId)) });
});

topics.get("/connect/topics/:id", (c) => answer(c, drawTopic(c.get("scope"), findTopic(c))));

/** Up to five that stand with it on three posts or more. */
topics.get("/connect/topics/:id/related-topics", (c) => {
  const scope = c.get("scope");
  const { id } = findTopic(c);
  return answer(c, {
    currentPageUrl: pageUrl(c, `/connect/topics/${id}/related-topics`, null),
    nextPageUrl: null,
    topics: relatedTopics(scope.db, id, MOST_RELATED).map((topic) => drawTopic(scope, topic)),
  });
});

/** The topic that was called so before, none or one. */
function renamedTopic({ db }: Scope, name: string): CountedTopic[] {
  const id = formerlyNamed(db, name);
  const topic = id === null ? null : topicRow(db, id);
  return topic ? [topic] : [];
}

/** For a record, or for a feed element. */
function suggestFor(c: ApiContext, id: string): Json[] {
  const scope = c.get("scope");
  const found = record(scope, id);
  if (found) return suggest(c, found.name, id, new Set(topicsOfRecord(scope.db, id).map((topic) => topic.id)));
  const element = visibleElement(scope, id);
  const own = new Set(
    topicsOfElements(scope.db, [id])
      .get(id)
      ?.map((topic) => topic.id),
  );
  const body = element.body_json === null ? null : drawBody(scope, element.body_json, false);
  return suggest(c, asText(body?.text), element.parent_id, own);
}

/** Not documented: how the org chooses. Here it never suggests a topic that there is not yet. */
function suggest(c: ApiContext, text: string, parentId: string, without: ReadonlySet<string> = new Set()): Json[] {
  const scope = c.get("scope");
  const most = numberParam(c, "maxResults", { least: 1, most: 25, usual: 5 });
  const found = topicsFor(scope.db, { text, parentId, limit: most + without.size }).filter(({ id }) => !without.has(id));
  return found.slice(0, most).map((topic) => ({ existingTopic: drawTopic(scope, topic), name: topic.name }));
}

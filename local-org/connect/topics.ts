import { searchTopics, topicRow, trendingTopics } from "../store/topics.ts";
import { drawTopic } from "./drawing/topic.ts";
import { notFound } from "./errors.ts";
import { choiceParam, numberedPage, numberParam, pageUrl, pageUrls } from "./paging.ts";
import { answer, createRoutes, idParam } from "./route.ts";

/** How far back the talk counts that makes a topic trend, in milliseconds. */
const TRENDING_FOR = 30 * 24 * 60 * 60_000;

/** `/connect/topics`. */
export const topics = createRoutes();

topics.get("/connect/topics", (c) => {
  const scope = c.get("scope");
  const page = numberedPage(c);
  const isExact = choiceParam(c, "exactMatch", ["false", "true"]) === "true";
  const sort = choiceParam(c, "sort", ["popularDesc", "alphaAsc"]);
  const text = c.req.query("q") ?? "";
  const found = searchTopics(scope.db, { text, isExact, sort, limit: page.limit, offset: page.offset });
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

topics.get("/connect/topics/:id", (c) => {
  const topic = topicRow(c.get("scope").db, idParam(c));
  if (!topic) throw notFound();
  return answer(c, drawTopic(c.get("scope"), topic));
});

// @vitest-environment node
import { beforeEach, expect, it } from "vitest";
import { FeedModifiedInfoSchema, FeedSchema } from "../../src/connect/contract/feeds.ts";
import { createComment } from "../store/comments.ts";
import { createFeedElement } from "../store/feed-elements.ts";
import { problemsOf } from "./check-answer.ts";
import { ANNA, BEN, createTestOrg, HOUR, MINUTE, NOW, textOf, type TestOrg } from "./test-org.ts";

const NEWS = "/chatter/feeds/news/me/feed-elements";

let org: TestOrg;
let element: string;
const post = (createdAt: number): string =>
  createFeedElement(org.db, { actorId: ANNA, parentId: ANNA, segments: textOf("words"), createdAt });

beforeEach(() => {
  org = createTestOrg();
  element = post(NOW - HOUR);
});

it("is off as it is in most orgs: no URL, and a refusal for who asks all the same", async () => {
  expect((await org.ask(NEWS)).body).toMatchObject({ isModifiedToken: null, isModifiedUrl: null });
  expect((await org.ask("/chatter/feeds/news/me")).body).toMatchObject({ isModifiedUrl: null });
  expect((await org.ask("/connect/organization")).body).toMatchObject({ features: { feedPolling: false } });
  const { status, body } = await org.ask(`/chatter/feeds/news/me/is-modified?since=2%3A${NOW}`);
  expect([status, body[0]?.errorCode]).toEqual([403, "FUNCTIONALITY_NOT_ENABLED"]);
});

it("says whether the news have changed since a page, by that page's order", async () => {
  org.context.features.feedPolling = true;
  const byPosts = String((await org.ask(NEWS)).body.isModifiedUrl);
  const byActivity = String((await org.ask(`${NEWS}?sort=LastModifiedDateDesc`)).body.isModifiedUrl);
  expect(byPosts).toBe(`/services/data/v66.0/chatter/feeds/news/${ANNA}/is-modified?since=2%3A${NOW - HOUR}`);
  const { body } = await org.ask(byPosts);
  expect(problemsOf(FeedModifiedInfoSchema, body)).toEqual([]);
  expect(body).toEqual({ isModified: false, isModifiedToken: `2:${NOW - HOUR}`, nextPollUrl: byPosts });
  createComment(org.db, { elementId: element, userId: BEN, segments: textOf("mine"), createdAt: NOW - MINUTE });
  expect((await org.ask(byPosts)).body).toMatchObject({ isModified: false });
  expect((await org.ask(byActivity)).body).toMatchObject({ isModified: true, nextPollUrl: null });
});

it("has no next URL after a change: that of the fresh page goes on, whichever part of the news it has", async () => {
  org.context.features.feedPolling = true;
  const first = (await org.ask(NEWS)).body;
  post(NOW - MINUTE);
  expect((await org.ask(String(first.isModifiedUrl))).body).toMatchObject({ isModified: true, nextPollUrl: null });
  const fresh = (await org.ask(String(first.updatesUrl))).body;
  expect((await org.ask(String(fresh.isModifiedUrl))).body).toMatchObject({ isModified: false });
});

it("is for one's own news as a whole, and knows the tokens that it gave", async () => {
  org.context.features.feedPolling = true;
  const feed = (await org.ask("/chatter/feeds/news/me")).body;
  expect(problemsOf(FeedSchema, feed)).toEqual([]);
  expect(feed.isModifiedUrl).toContain("/is-modified?since=2");
  for (const path of ["/chatter/feeds/company/feed-elements", `${NEWS}?q=words`, `${NEWS}?density=FewerUpdates`]) {
    expect((await org.ask(path)).body).toMatchObject({ isModifiedUrl: null });
  }
  expect((await org.ask(`/chatter/feeds/news/${BEN}/is-modified?since=2%3A1`)).status).toBe(403);
  for (const query of ["", "?since=", "?since=yesterday"]) {
    expect((await org.ask(`/chatter/feeds/news/me/is-modified${query}`)).body[0]?.errorCode).toBe("ILLEGAL_QUERY_PARAMETER_VALUE");
  }
});

// @vitest-environment node
import { describe, expect, it } from "vitest";
import { FeedElementPageSchema } from "../../src/connect/contract/feed-elements.ts";
import { createFeedElement } from "../store/feed-elements.ts";
import { problemsOf } from "./check-answer.ts";
import { ANNA, CASE, createTestOrg, MINUTE, NOW } from "./test-org.ts";

function createBundledOrg() {
  const org = createTestOrg();
  const changes = [3, 2, 1].map((age) =>
    createFeedElement(org.db, {
      actorId: ANNA,
      parentId: CASE,
      segments: null,
      capabilities: { trackedChanges: [{ fieldName: `Field ${age}`, oldValue: "a", newValue: "b" }] },
      createdAt: NOW - age * MINUTE,
    }),
  );
  const newestFirst = changes.toReversed();
  const bundle = createFeedElement(org.db, {
    actorId: ANNA,
    parentId: CASE,
    segments: null,
    capabilities: { bundle: newestFirst },
    createdAt: NOW,
  });
  return { org, newestFirst, bundle };
}

describe("a bundle of tracked changes", () => {
  it("stands in the record's feed in place of what it bundles", async () => {
    const { org, newestFirst, bundle } = createBundledOrg();
    const { body } = await org.ask(`/chatter/feeds/record/${CASE}/feed-elements?elementsPerBundle=2`);
    expect(problemsOf(FeedElementPageSchema, body)).toEqual([]);
    expect(body.elements?.map(({ id }) => id)).toEqual([bundle]);
    const [element] = body.elements ?? [];
    expect(element).toMatchObject({ feedElementType: "Bundle", body: null, header: { text: "Anna Berg updated this record." } });
    expect(element).not.toHaveProperty("actor");
    expect(Object.keys(element?.capabilities ?? {})).toEqual(["bundle"]);
    expect(element?.capabilities?.bundle).toMatchObject({
      bundleType: "TrackedChangeBundle",
      changes: [1, 2, 3].map((age) => ({ fieldName: `Field ${age}`, oldValue: "a", newValue: "b" })),
      totalElements: 3,
    });
    const page = element?.capabilities?.bundle?.page;
    expect(page?.elements?.map(({ id }) => id)).toEqual(newestFirst.slice(0, 2));
    const next = await org.ask(String(page?.nextPageUrl));
    expect(next.body.elements?.map(({ id }) => id)).toEqual(newestFirst.slice(2));
  });

  it.each(["news/me", "company"])("comes one by one in %s", async (feed) => {
    const { org, newestFirst } = createBundledOrg();
    const { body } = await org.ask(`/chatter/feeds/${feed}/feed-elements`);
    expect(body.elements?.map(({ id }) => id)).toEqual(newestFirst);
  });
});

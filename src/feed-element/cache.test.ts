import { QueryClient } from "@tanstack/react-query";
import { describe, expect, test } from "vitest";
import { feedElementKey, keepElements, patchCapability, storeComments, storeFeedElement } from "./cache.ts";

function clientWith(element?: unknown): QueryClient {
  const client = new QueryClient();
  keepElements(client);
  if (element) storeFeedElement(client, element);
  return client;
}

const element = {
  id: "0D51",
  capabilities: {
    chatterLikes: { isLikedByCurrentUser: false, page: { total: 1 } },
    comments: {
      page: {
        total: 5,
        nextPageUrl: "/next",
        items: [
          { id: "0D71", body: { text: "one" } },
          { id: "0D72", body: { text: "two" } },
        ],
      },
    },
  },
};

describe("storing a feed element", () => {
  test("gives each comment an entry of its own and leaves ids in the element", () => {
    const client = clientWith(element);
    expect(client.getQueryData(feedElementKey("0D51"))).toMatchObject({
      capabilities: { comments: { page: { total: 5, nextPageUrl: "/next", items: [{ id: "0D71" }, { id: "0D72" }] } } },
    });
    expect(client.getQueryData(["comment", "0D72"])).toEqual({ id: "0D72", body: { text: "two" } });
  });

  test.each([null, 42, "text", {}, { id: "" }, { id: 7 }])("tells of %j, which has no id, by null", (malformed) => {
    expect(storeFeedElement(clientWith(), malformed)).toBeNull();
  });

  test("keeps one whose comments are no list", () => {
    const client = clientWith({ id: "0D51", capabilities: { comments: { page: { items: "no" } } } });
    expect(client.getQueryData(feedElementKey("0D51"))).toBeDefined();
  });

  test("leaves out comments without an id", () => {
    expect(storeComments(clientWith(), [{ id: "0D71" }, null, {}])).toEqual(["0D71"]);
  });
});

describe("storing a feed element again", () => {
  const items = (...ids: string[]) => ids.map((id) => ({ id }));
  const withComments = (page: object) => ({ id: "0D51", capabilities: { comments: { page } } });

  test("that brings fewer comments keeps those that were loaded, and adds new ones", () => {
    const client = clientWith(withComments({ total: 5, nextPageUrl: "/earlier", items: items("1", "2", "3") }));
    storeFeedElement(client, withComments({ total: 6, nextPageUrl: "/recent", items: items("3", "4") }));
    const page = { total: 6, nextPageUrl: "/earlier", items: items("1", "2", "3", "4") };
    expect(client.getQueryData(feedElementKey("0D51"))).toEqual(withComments(page));
  });

  test("that was asked for before somebody changed it leaves their change", () => {
    const client = clientWith(element);
    const askedAt = Date.now();
    patchCapability(client, "0D51", "chatterLikes", (likes) => ({ ...likes, isLikedByCurrentUser: true }));
    expect(storeFeedElement(client, element, askedAt)).toBe("0D51");
    expect(client.getQueryData(feedElementKey("0D51"))).toMatchObject({ capabilities: { chatterLikes: { isLikedByCurrentUser: true } } });
    storeFeedElement(client, element, Date.now() + 1);
    expect(client.getQueryData(feedElementKey("0D51"))).toMatchObject({ capabilities: { chatterLikes: { isLikedByCurrentUser: false } } });
  });

  test("that brings as many takes what came", () => {
    const client = clientWith(withComments({ total: 2, items: items("1", "2") }));
    storeFeedElement(client, withComments({ total: 2, items: items("2", "3") }));
    expect(client.getQueryData(feedElementKey("0D51"))).toEqual(withComments({ total: 2, items: items("2", "3") }));
  });
});

describe("changing one capability", () => {
  test("leaves the others as they are", () => {
    const client = clientWith(element);
    patchCapability(client, "0D51", "chatterLikes", (likes) => ({ ...likes, isLikedByCurrentUser: true }));
    expect(client.getQueryData(feedElementKey("0D51"))).toMatchObject({
      capabilities: { chatterLikes: { isLikedByCurrentUser: true, page: { total: 1 } }, comments: { page: { total: 5 } } },
    });
  });

  test("leaves the element as old as it was", () => {
    const client = clientWith();
    client.setQueryData(feedElementKey("0D51"), element, { updatedAt: 1000 });
    patchCapability(client, "0D51", "chatterLikes", (likes) => ({ ...likes, isLikedByCurrentUser: true }));
    expect(client.getQueryState(feedElementKey("0D51"))?.dataUpdatedAt).toBe(1000);
  });

  test("that the element does not have changes nothing", () => {
    const client = clientWith(element);
    const before = client.getQueryData(feedElementKey("0D51"));
    patchCapability(client, "0D51", "poll", (poll) => ({ ...poll, myChoiceId: "09A1" }));
    expect(client.getQueryData(feedElementKey("0D51"))).toBe(before);
  });

  test("of an element that is not here does nothing", () => {
    const client = clientWith();
    patchCapability(client, "0D5x", "chatterLikes", (likes) => likes);
    expect(client.getQueryData(feedElementKey("0D5x"))).toBeUndefined();
  });
});

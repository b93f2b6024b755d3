import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { feedElementKey } from "~/feed-element/cache.ts";
import { prependElements } from "./new-elements.ts";
import { feedKey } from "./queries.ts";

const element = (id: string): FeedElement => ({ id, feedElementType: "FeedItem" });
const page = (...ids: string[]) => ({ entries: ids.map((id) => ({ key: id, id })), nextPageUrl: null });

function feedOf(...pages: ReturnType<typeof page>[]): QueryClient {
  const client = new QueryClient();
  client.setQueryData(feedKey("/news"), { pages, pageParams: pages.map(String) });
  return client;
}

function idsOf(client: QueryClient): (string | null)[][] {
  const feed = client.getQueryData<{ pages: ReturnType<typeof page>[] }>(feedKey("/news"));
  return (feed?.pages ?? []).map(({ entries }) => entries.map(({ id }) => id));
}

describe("prependElements", () => {
  it("puts elements on top in their order", () => {
    const client = feedOf(page("a", "b"), page("c"));
    prependElements(client, "/news", [element("y"), element("x")]);
    expect(idsOf(client)).toEqual([["y", "x", "a", "b"], ["c"]]);
    expect(client.getQueryData(feedElementKey("y"))).toMatchObject({ id: "y" });
  });

  it("has each element once, wherever it was", () => {
    const client = feedOf(page("a", "b"), page("c"));
    prependElements(client, "/news", [element("c"), element("b"), element("c")]);
    expect(idsOf(client)).toEqual([["c", "b", "a"], []]);
  });

  it("leaves out what has no id", () => {
    const client = feedOf(page("a"));
    prependElements(client, "/news", [{}, element("x")]);
    expect(idsOf(client)).toEqual([["x", "a"]]);
  });

  it("keeps the element alone where the feed is not in the cache", () => {
    const client = new QueryClient();
    prependElements(client, "/news", [element("x")]);
    expect(client.getQueryData(feedElementKey("x"))).toMatchObject({ id: "x" });
    expect(client.getQueryData(feedKey("/news"))).toBeUndefined();
  });
});

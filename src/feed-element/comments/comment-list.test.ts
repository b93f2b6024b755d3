import { QueryClient } from "@tanstack/react-query";
import { beforeEach, expect, test } from "vitest";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { feedElementKey, storeFeedElement } from "../cache.ts";
import { addComment, confirmComment, removeComment } from "./comment-list.ts";

let client: QueryClient;
beforeEach(() => {
  client = new QueryClient();
  const page = { total: 5, items: [{ id: "a" }, { id: "b" }, { id: "c" }], nextPageUrl: "/earlier" };
  storeFeedElement(client, { id: "0D51", capabilities: { comments: { page } } });
});

function shown(): unknown[] {
  const page = client.getQueryData<FeedElement>(feedElementKey("0D51"))?.capabilities?.comments?.page;
  return [page?.items?.map((item) => item.id).join(""), page?.total, page?.nextPageUrl];
}

test("a comment comes last and is counted, once", () => {
  addComment(client, "0D51", { id: "d" });
  addComment(client, "0D51", { id: "d" });
  expect(shown()).toEqual(["abcd", 6, "/earlier"]);
});

test("a comment that is taken out can be put back where it was, whatever came meanwhile", () => {
  const putBack = removeComment(client, "0D51", "b");
  expect(shown()).toEqual(["ac", 4, "/earlier"]);
  addComment(client, "0D51", { id: "d" });
  putBack();
  expect(shown()).toEqual(["abcd", 6, "/earlier"]);
});

test("a comment that is taken out twice is counted out once", () => {
  removeComment(client, "0D51", "b");
  removeComment(client, "0D51", "b");
  expect(shown()).toEqual(["ac", 4, "/earlier"]);
});

test("a confirmed comment takes the place of the one on its way", () => {
  addComment(client, "0D51", { id: "sending:1" });
  addComment(client, "0D51", { id: "e" });
  confirmComment(client, "0D51", "sending:1", { id: "d" });
  expect(shown()).toEqual(["abcde", 7, "/earlier"]);
});

test("a confirmed comment that came with a fresh page already is there once", () => {
  addComment(client, "0D51", { id: "sending:1" });
  addComment(client, "0D51", { id: "d" });
  confirmComment(client, "0D51", "sending:1", { id: "d" });
  expect(shown()).toEqual(["abcd", 6, "/earlier"]);
});

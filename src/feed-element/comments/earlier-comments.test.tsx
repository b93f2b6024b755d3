import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test, vi } from "vitest";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { feedElementKey, keepElements, storeFeedElement } from "../cache.ts";
import { inOrder, useEarlierComments } from "./earlier-comments.ts";

const get = vi.hoisted(() => vi.fn());
vi.mock("~/session/session-context.tsx", () => ({ useConnection: () => ({ get }) }));

test.each([
  ["before what is held", ["c", "d"], ["a", "b"], "abcd"],
  ["where the two meet", ["c", "d"], ["b", "c"], "bcd"],
  ["behind older ones", ["a", "b", "c"], ["c", "d"], "abcd"],
  ["around what is held", ["c"], ["a", "b", "c", "d"], "abcd"],
])("a page of comments goes %s", (_where, held, page, all) => {
  expect(inOrder(held, page).join("")).toBe(all);
});

test("after the last page there is nothing more to ask for, whatever the org counts", async () => {
  const client = new QueryClient();
  keepElements(client);
  const first = { total: 9, nextPageUrl: "/earlier", items: [{ id: "b" }] };
  storeFeedElement(client, { id: "0D51", capabilities: { comments: { page: first } } });
  get.mockResolvedValue({ total: 9, nextPageUrl: null, items: [{ id: "a" }] });
  const wrapper = ({ children }: { children: ReactNode }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>;
  const { result } = renderHook(() => useEarlierComments("0D51"), { wrapper });
  await act(() => result.current.mutateAsync(first));
  expect(client.getQueryData<FeedElement>(feedElementKey("0D51"))?.capabilities?.comments?.page).toEqual({
    total: 2,
    nextPageUrl: null,
    items: [{ id: "a" }, { id: "b" }],
  });
});

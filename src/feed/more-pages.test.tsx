import { act, screen, waitFor } from "@testing-library/react";
import { useEffect } from "react";
import { expect, test, vi } from "vitest";
import type { Connection } from "~/connect/connection.ts";
import { NEWS } from "~/connect/feeds.ts";
import { messages } from "~/lib/messages/messages.ts";
import { renderInApp, testStore } from "~/testing/render-in-app.tsx";
import { ListFoot } from "~/ui/list-foot.tsx";
import { useFeed } from "./queries.ts";

function Foot() {
  const feed = useFeed(NEWS);
  return feed.isPending ? null : <ListFoot pages={feed} skeleton={null} />;
}

test("fetching the next page twice in a row does not cancel the first request", async () => {
  const get = vi.fn<(path: string, signal?: AbortSignal) => Promise<unknown>>();
  get.mockResolvedValueOnce({ elements: [], nextPageUrl: "/second" }).mockReturnValue(new Promise(() => undefined));
  renderInApp(<Foot />, testStore({ get: get as Connection["get"] }));
  const more = await screen.findByRole("button", { name: messages.feed.loadMore });
  more.click();
  more.click();
  expect(get.mock.calls.filter(([path]) => path === "/second").map(([, signal]) => signal?.aborted)).toEqual([false]);
});

/** A list whose end is always visible: requests more as long as it may. */
function GreedyFeed() {
  const feed = useFeed(NEWS);
  const { hasNextPage, isFetching, fetchNextPage, mayAskByItself } = feed;
  useEffect(() => {
    if (hasNextPage && !isFetching && mayAskByItself()) void fetchNextPage();
  });
  return feed.isPending ? null : <ListFoot pages={feed} skeleton={null} end="The end." />;
}

test("an empty feed whose next page is itself is read twice at most, and then by hand", async () => {
  const itself = "/services/data/v66.0/chatter/feeds/news/me/feed-elements?pageSize=25&recentCommentCount=2";
  const get = vi.fn().mockResolvedValue({ elements: [], nextPageUrl: itself, currentPageUrl: itself, updatesUrl: null });
  renderInApp(<GreedyFeed />, testStore({ get: get as Connection["get"] }));
  const more = await screen.findByRole("button", { name: messages.feed.loadMore });
  await waitFor(() => expect(get).toHaveBeenCalledTimes(2));
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  expect(get).toHaveBeenCalledTimes(2);
  act(() => more.click());
  await waitFor(() => expect(get).toHaveBeenCalledTimes(3));
  expect(await screen.findByRole("button", { name: messages.feed.loadMore })).toBeTruthy();
});

test("a feed whose pages form a cycle ends", async () => {
  const id = (page: number) => `0D500000000000${page}AAA`;
  const get = vi.fn((path: string) => {
    const page = path.endsWith("/second") ? 2 : path.endsWith("/third") ? 3 : 1;
    return Promise.resolve({ elements: [{ id: id(page) }], nextPageUrl: page === 1 ? "/second" : page === 2 ? "/third" : "/second" });
  });
  renderInApp(<GreedyFeed />, testStore({ get: get as Connection["get"] }));
  await screen.findByText("The end.");
  expect(get).toHaveBeenCalledTimes(3);
});

test("a feed whose pages repeat the same elements under new URLs stops loading by itself", async () => {
  let calls = 0;
  const get = vi.fn(() => Promise.resolve({ elements: [{ id: "0D5000000000001AAA" }], nextPageUrl: `/next/${++calls}` }));
  renderInApp(<GreedyFeed />, testStore({ get: get as Connection["get"] }));
  await waitFor(() => expect(get).toHaveBeenCalledTimes(3));
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  expect(get).toHaveBeenCalledTimes(3);
  expect(screen.getByRole("button", { name: messages.feed.loadMore })).toBeTruthy();
});

test("an endless feed loads at most twenty pages in ten seconds by itself", async () => {
  let calls = 0;
  const get = vi.fn(() =>
    Promise.resolve({ elements: [{ id: `0D5${String(++calls).padStart(12, "0")}AAA` }], nextPageUrl: `/next/${calls}` }),
  );
  renderInApp(<GreedyFeed />, testStore({ get: get as Connection["get"] }));
  await waitFor(() => expect(get).toHaveBeenCalledTimes(20));
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  expect(get).toHaveBeenCalledTimes(20);
});

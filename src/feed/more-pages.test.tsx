import { screen } from "@testing-library/react";
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

test("asking for more twice in a row leaves the page on its way alone", async () => {
  const get = vi.fn<(path: string, signal?: AbortSignal) => Promise<unknown>>();
  get.mockResolvedValueOnce({ elements: [], nextPageUrl: "/second" }).mockReturnValue(new Promise(() => undefined));
  renderInApp(<Foot />, testStore({ get: get as Connection["get"] }));
  const more = await screen.findByRole("button", { name: messages.feed.loadMore });
  more.click();
  more.click();
  expect(get.mock.calls.filter(([path]) => path === "/second").map(([, signal]) => signal?.aborted)).toEqual([false]);
});

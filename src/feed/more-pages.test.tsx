import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { Connection } from "~/connect/connection.ts";
import { messages } from "~/lib/messages/messages.ts";
import { ListFoot } from "~/ui/list-foot.tsx";
import { useFeed } from "./queries.ts";

const get = vi.hoisted(() => vi.fn<(path: string, signal?: AbortSignal) => Promise<unknown>>());
vi.mock("~/session/session-context.tsx", () => ({ useConnection: () => ({ get }) as unknown as Connection }));

function Foot() {
  const feed = useFeed("/first");
  return feed.isPending ? null : <ListFoot pages={feed} skeleton={null} />;
}

test("asking for more twice in a row leaves the page on its way alone", async () => {
  get.mockResolvedValueOnce({ elements: [], nextPageUrl: "/second" }).mockReturnValue(new Promise(() => undefined));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Foot />
    </QueryClientProvider>,
  );
  const more = await screen.findByRole("button", { name: messages.feed.loadMore });
  more.click();
  more.click();
  expect(get.mock.calls.filter(([path]) => path === "/second").map(([, signal]) => signal?.aborted)).toEqual([false]);
});

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import type { Connection } from "~/connect/connection.ts";
import type { ChatterGroupPage } from "~/connect/contract/groups.ts";
import { usePages } from "./use-pages.ts";

const get = vi.hoisted(() => vi.fn<(path: string) => Promise<unknown>>());
vi.mock("./session-context.tsx", () => ({ useConnection: () => ({ get }) as unknown as Connection }));

const NEXT = "/services/data/v66.0/chatter/groups?page=1&pageSize=2&q=a%20b";

function renderPages() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const wrapper = ({ children }: { children: ReactNode }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>;
  return renderHook(() => usePages<ChatterGroupPage>(["groups"], "/chatter/groups"), { wrapper });
}

beforeEach(() => void get.mockReset());

test("the next page is asked for exactly where the org says it is", async () => {
  get.mockResolvedValueOnce({ groups: [{ id: "0F91" }], nextPageUrl: NEXT, total: 2 }).mockResolvedValueOnce({ groups: [{ id: "0F92" }] });
  const { result } = renderPages();
  await waitFor(() => expect(result.current.items).toHaveLength(1));
  expect(result.current.total).toBe(2);
  await act(async () => void (await result.current.fetchNextPage()));
  expect(get.mock.lastCall?.[0]).toBe(NEXT);
  await waitFor(() => expect(result.current.items.map(({ id }) => id)).toEqual(["0F91", "0F92"]));
  expect(result.current.hasNextPage).toBe(false);
});

test("what moved onto the next page meanwhile shows once, and what is malformed not at all", async () => {
  get
    .mockResolvedValueOnce({ groups: [{ id: "0F91" }, null, "?"], nextPageUrl: NEXT })
    .mockResolvedValueOnce({ groups: [{ id: "0F91" }, { id: "0F92" }] });
  const { result } = renderPages();
  await waitFor(() => expect(result.current.hasNextPage).toBe(true));
  await act(async () => void (await result.current.fetchNextPage()));
  await waitFor(() => expect(result.current.items.map(({ id }) => id)).toEqual(["0F91", "0F92"]));
});

test("an org that does not say how many there are is not counted for", async () => {
  get.mockResolvedValueOnce({ groups: [{ id: "0F91" }], nextPageUrl: NEXT });
  const { result } = renderPages();
  await waitFor(() => expect(result.current.items).toHaveLength(1));
  expect(result.current.total).toBeNull();
});

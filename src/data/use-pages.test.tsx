import { act, renderHook, waitFor } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import type { Connection } from "~/connect/connection.ts";
import type { ChatterGroupPage } from "~/connect/contract/groups.ts";
import { TestApp, testStore } from "~/testing/render-in-app.tsx";
import { GROUPS } from "./kinds.ts";
import { editList } from "./list-edits.ts";
import { usePages } from "./use-pages.ts";

const get = vi.fn<(path: string) => Promise<unknown>>();

const NEXT = "/services/data/v66.0/chatter/groups?page=1&pageSize=2&q=a%20b";

function renderPages(held?: Parameters<typeof usePages<ChatterGroupPage>>[2]) {
  const store = testStore({ get: get as Connection["get"] });
  const { result } = renderHook(() => usePages<ChatterGroupPage>(["groups"], "/chatter/groups", held), {
    wrapper: ({ children }) => <TestApp store={store}>{children}</TestApp>,
  });
  return { result, store };
}

beforeEach(() => void get.mockReset());

test("the next page is read from the org's URL, unchanged", async () => {
  get.mockResolvedValueOnce({ groups: [{ id: "0F91" }], nextPageUrl: NEXT, total: 2 }).mockResolvedValueOnce({ groups: [{ id: "0F92" }] });
  const { result } = renderPages();
  await waitFor(() => expect(result.current.items).toHaveLength(1));
  expect(result.current.total).toBe(2);
  await act(async () => void (await result.current.fetchNextPage()));
  expect(get.mock.lastCall?.[0]).toBe(NEXT);
  await waitFor(() => expect(result.current.items.map(({ id }) => id)).toEqual(["0F91", "0F92"]));
  expect(result.current.hasNextPage).toBe(false);
});

test("an item that moved to the next page is shown once, and a malformed one not at all", async () => {
  get
    .mockResolvedValueOnce({ groups: [{ id: "0F91" }, null, "?"], nextPageUrl: NEXT })
    .mockResolvedValueOnce({ groups: [{ id: "0F91" }, { id: "0F92" }] });
  const { result } = renderPages();
  await waitFor(() => expect(result.current.hasNextPage).toBe(true));
  await act(async () => void (await result.current.fetchNextPage()));
  await waitFor(() => expect(result.current.items.map(({ id }) => id)).toEqual(["0F91", "0F92"]));
});

test("there is no total if the org does not send one", async () => {
  get.mockResolvedValueOnce({ groups: [{ id: "0F91" }], nextPageUrl: NEXT });
  const { result } = renderPages();
  await waitFor(() => expect(result.current.items).toHaveLength(1));
  expect(result.current.total).toBeNull();
});

test("things become records, and the list keeps their ids", async () => {
  get.mockResolvedValueOnce({ groups: [{ id: "0F91", name: "Heron" }, { name: "No id" }] });
  const { result, store } = renderPages({ kind: GROUPS });
  await waitFor(() => expect(result.current.items).toEqual([{ id: "0F91" }]));
  expect(store.records.get(GROUPS, "0F91")?.name).toBe("Heron");
});

test("locally added items stay on top until the list is read again, and deleted ones are left out", async () => {
  get.mockResolvedValueOnce({ groups: [{ id: "0F91" }, { id: "0F92" }] });
  const { result, store } = renderPages({ kind: GROUPS, edits: "mine" });
  await waitFor(() => expect(result.current.items).toHaveLength(2));
  act(() => editList(store, "mine", "0F93", true));
  act(() => editList(store, "mine", "0F91", false));
  expect(result.current.items).toEqual([{ id: "0F93" }, { id: "0F92" }]);
  act(() => void store.records.put(GROUPS, "0F92", null, store.records.tick()));
  expect(result.current.items).toEqual([{ id: "0F93" }]);
});

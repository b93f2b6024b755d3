import { fireEvent, render, screen } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { messages } from "~/lib/messages/messages.ts";
import { PagedList, type PagesToList } from "./paged-list.tsx";

let comesNear: () => void = () => undefined;
class Observer {
  constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
    comesNear = () => callback([{ isIntersecting: true }]);
  }
  observe() {}
  disconnect() {}
}

beforeEach(() => void vi.stubGlobal("IntersectionObserver", Observer));

const fetchNextPage = vi.fn();
const refetch = vi.fn();

function Item({ name }: { name: string }) {
  if (name === "broken") throw new Error("It is no boat.");
  return <li>{name}</li>;
}

function renderList(pages: Partial<PagesToList<string>>) {
  render(
    <PagedList
      pages={{
        items: [],
        isPending: false,
        hasNextPage: false,
        isFetchingNextPage: false,
        isFetchNextPageError: false,
        error: null,
        mayAskByItself: () => true,
        fetchNextPage,
        refetch,
        ...pages,
      }}
      label="Groups"
      skeleton={<i />}
      empty={{ drawing: "groups", title: "You are in no group yet" }}
    >
      {(item) => <Item name={item} />}
    </PagedList>,
  );
}

test("items are shown in a labelled list", () => {
  renderList({ items: ["Bikes", "Boats"] });
  expect(screen.getByRole("list", { name: "Groups" }).children).toHaveLength(2);
});

test("an item that crashes does not break the others", () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  renderList({ items: ["Bikes", "broken", "Boats"] });
  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual(["Bikes", "Boats"]);
  vi.restoreAllMocks();
});

test("an empty list says so", () => {
  renderList({});
  expect(screen.getByRole("heading", { name: "You are in no group yet" })).toBeTruthy();
});

test("an empty first page is not an empty list while there are more pages", () => {
  renderList({ hasNextPage: true });
  expect(screen.queryByRole("heading")).toBeNull();
});

test("the next page is requested near the end of the list", () => {
  renderList({ items: ["Bikes"], hasNextPage: true });
  comesNear();
  expect(fetchNextPage).toHaveBeenCalledOnce();
});

test("a failed first page can be retried", () => {
  renderList({ error: new Error("no") });
  fireEvent.click(screen.getByRole("button", { name: messages.app.tryAgain }));
  expect(refetch).toHaveBeenCalledOnce();
});

test("a failed later page keeps the earlier ones and waits for a retry", () => {
  comesNear = () => undefined;
  fetchNextPage.mockClear();
  renderList({ items: ["Bikes"], hasNextPage: true, isFetchNextPageError: true, error: new Error("no") });
  comesNear();
  expect(fetchNextPage).not.toHaveBeenCalled();
  expect(screen.getByText("Bikes")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: messages.app.tryAgain }));
  expect(fetchNextPage).toHaveBeenCalledOnce();
});

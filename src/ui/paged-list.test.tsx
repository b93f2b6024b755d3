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
      empty={{ title: "You are in no group yet" }}
    >
      {(item) => <Item name={item} />}
    </PagedList>,
  );
}

test("what is there is a list with a name", () => {
  renderList({ items: ["Bikes", "Boats"] });
  expect(screen.getByRole("list", { name: "Groups" }).children).toHaveLength(2);
});

test("an item that cannot be drawn does not take the others with it", () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  renderList({ items: ["Bikes", "broken", "Boats"] });
  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual(["Bikes", "Boats"]);
  vi.restoreAllMocks();
});

test("a list that holds nothing says so", () => {
  renderList({});
  expect(screen.getByRole("heading", { name: "You are in no group yet" })).toBeTruthy();
});

test("a first page without items is no empty list while more may come", () => {
  renderList({ hasNextPage: true });
  expect(screen.queryByRole("heading")).toBeNull();
});

test("the next page is asked for when the end comes near", () => {
  renderList({ items: ["Bikes"], hasNextPage: true });
  comesNear();
  expect(fetchNextPage).toHaveBeenCalledOnce();
});

test("a first page that failed can be tried again", () => {
  renderList({ error: new Error("no") });
  fireEvent.click(screen.getByRole("button", { name: messages.app.tryAgain }));
  expect(refetch).toHaveBeenCalledOnce();
});

test("a later page that failed leaves the others, and waits for people to try again", () => {
  comesNear = () => undefined;
  fetchNextPage.mockClear();
  renderList({ items: ["Bikes"], hasNextPage: true, isFetchNextPageError: true, error: new Error("no") });
  comesNear();
  expect(fetchNextPage).not.toHaveBeenCalled();
  expect(screen.getByText("Bikes")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: messages.app.tryAgain }));
  expect(fetchNextPage).toHaveBeenCalledOnce();
});

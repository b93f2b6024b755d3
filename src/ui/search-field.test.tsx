import { act, fireEvent, render, screen } from "@testing-library/react";
import { MemoryRouter, Router, useLocation } from "react-router";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { feedToolMessages } from "~/lib/messages/feed-tools.ts";
import { Link } from "./link.tsx";
import { SearchField, useSearchWords } from "./search-field.tsx";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function Place() {
  return (
    <>
      <output aria-label="address">{useLocation().search}</output>
      <output aria-label="words">{useSearchWords()}</output>
    </>
  );
}

function renderAt(address: string) {
  render(
    <MemoryRouter initialEntries={[address]}>
      <SearchField label="Search groups" />
      <Place />
    </MemoryRouter>,
  );
  return screen.getByRole("searchbox", { name: "Search groups" });
}

const address = () => screen.getByLabelText("address").textContent;
const words = () => screen.getByLabelText("words").textContent;
const rest = () => act(() => void vi.advanceTimersByTime(600));

test("the URL changes once typing pauses, and not before", () => {
  const field = renderAt("/groups?sort=name");
  for (const value of ["b", "bi", "bike"]) fireEvent.change(field, { target: { value } });
  expect(address()).toBe("?sort=name");
  rest();
  expect(address()).toBe("?sort=name&q=bike");
  expect(words()).toBe("bike");
});

test("Enter searches at once", () => {
  const field = renderAt("/groups");
  fireEvent.change(field, { target: { value: "bike" } });
  fireEvent.keyDown(field, { key: "Enter" });
  expect(address()).toBe("?q=bike");
});

test("Escape clears the field and the URL", () => {
  const field = renderAt("/groups?q=bike");
  expect(field).toHaveProperty("value", "bike");
  fireEvent.keyDown(field, { key: "Escape" });
  expect(address()).toBe("");
  expect(field).toHaveProperty("value", "");
});

test("the clear button clears the field and returns focus to it", () => {
  const field = renderAt("/groups?q=bike");
  fireEvent.click(screen.getByRole("button", { name: feedToolMessages.clearSearch }));
  expect(address()).toBe("");
  expect(document.activeElement).toBe(field);
});

test.each(["b", "b*", "**", " ? "])("%j is too little to look for", (value) => {
  renderAt(`/groups?q=${encodeURIComponent(value)}`);
  expect(words()).toBe("");
});

test("text typed just before switching to another tab is searched there", () => {
  render(
    <MemoryRouter initialEntries={["/groups"]}>
      <SearchField label="Search groups" />
      <Link to="/groups/all?archived">All</Link>
      <output aria-label="address">
        <Address />
      </output>
    </MemoryRouter>,
  );
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: "bike" } });
  fireEvent.click(screen.getByRole("link", { name: "All" }));
  rest();
  expect(address()).toBe("/groups/all?archived=&q=bike");
});

test("letters typed before the URL has changed are kept", () => {
  const navigations: string[] = [];
  const navigator = { createHref: () => "", go: () => undefined, push: note, replace: note };
  function note({ search }: { search?: string }): void {
    navigations.push(search ?? "");
  }
  const at = (search: string, key: string) => (
    <Router location={{ pathname: "/groups", search, key }} navigator={navigator}>
      <SearchField label="Search groups" />
    </Router>
  );
  const { rerender } = render(at("", "1"));
  const field = screen.getByRole("searchbox");
  fireEvent.change(field, { target: { value: "qu" } });
  rest();
  fireEvent.change(field, { target: { value: "quarter" } });
  rest();
  fireEvent.change(field, { target: { value: "quarterly" } });
  expect(navigations).toEqual(["?q=qu", "?q=quarter"]);
  rerender(at("?q=qu", "2"));
  expect(field).toHaveProperty("value", "quarterly");
  rerender(at("?q=quarter", "3"));
  expect(field).toHaveProperty("value", "quarterly");
  rest();
  rerender(at("?q=quarterly", "4"));
  // Back was not triggered by this field.
  rerender(at("?q=quarter", "3"));
  expect(field).toHaveProperty("value", "quarter");
});

test("an IME composition is not searched before it ends", () => {
  const field = renderAt("/groups");
  fireEvent.compositionStart(field);
  fireEvent.change(field, { target: { value: "かい" } });
  rest();
  fireEvent.keyDown(field, { key: "Enter", isComposing: true });
  expect(address()).toBe("");
  fireEvent.change(field, { target: { value: "会議" } });
  fireEvent.compositionEnd(field);
  fireEvent.keyDown(field, { key: "Enter", keyCode: 229 });
  expect(address()).toBe("");
  rest();
  expect(address()).toBe(`?q=${encodeURIComponent("会議")}`);
});

function Address() {
  const { pathname, search } = useLocation();
  return pathname + search;
}

import { fireEvent, render, screen } from "@testing-library/react";
import { MemoryRouter, useLocation } from "react-router";
import { expect, test, vi } from "vitest";
import { Link, NavLink } from "./link.tsx";

function Here() {
  const { pathname, search, state } = useLocation();
  return <output>{JSON.stringify([pathname + search, state])}</output>;
}

function renderAt(address: string, link: React.ReactNode) {
  render(
    <MemoryRouter initialEntries={[address]} basename="/chatter">
      {link}
      <Here />
    </MemoryRouter>,
  );
}

const here = () => JSON.parse(screen.getByRole("status").textContent ?? "") as [string, unknown];

test("a click navigates, with the link's state", () => {
  renderAt(
    "/chatter/",
    <Link to="/groups?q=bike" state={{ from: "card" }}>
      Groups
    </Link>,
  );
  const link = screen.getByRole("link", { name: "Groups" });
  expect(link.getAttribute("href")).toBe("/chatter/groups?q=bike");
  fireEvent.click(link);
  expect(here()).toEqual(["/groups?q=bike", { from: "card" }]);
});

test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])("a click with %j is the browser's", (how) => {
  renderAt("/chatter/", <Link to="/groups">Groups</Link>);
  const isLeft = fireEvent.click(screen.getByRole("link"), how);
  expect(isLeft).toBe(true);
  expect(here()[0]).toBe("/");
});

test("a click handler can prevent the navigation", () => {
  renderAt(
    "/chatter/",
    <Link to="/groups" onClick={(event) => event.preventDefault()}>
      Groups
    </Link>,
  );
  fireEvent.click(screen.getByRole("link"));
  expect(here()[0]).toBe("/");
});

test("a link with a target is left to the browser", () => {
  const follow = vi.fn();
  renderAt(
    "/chatter/",
    <Link to="/groups" target="_blank" onClick={follow}>
      Groups
    </Link>,
  );
  expect(fireEvent.click(screen.getByRole("link"))).toBe(true);
  expect(follow).toHaveBeenCalledOnce();
  expect(here()[0]).toBe("/");
});

test.each([
  { at: "/chatter/groups", to: "/groups", end: false, current: true },
  { at: "/chatter/groups/0F91", to: "/groups", end: false, current: true },
  { at: "/chatter/groups/0F91", to: "/groups", end: true, current: false },
  { at: "/chatter/groupsters", to: "/groups", end: false, current: false },
  { at: "/chatter/people", to: "/", end: true, current: false },
  { at: "/chatter/", to: "/", end: true, current: true },
])("at $at, the link to $to (end: $end) is current: $current", ({ at, to, end, current }) => {
  renderAt(
    at,
    <NavLink to={to} end={end} className={({ isActive }) => (isActive ? "is" : "not")}>
      Place
    </NavLink>,
  );
  const link = screen.getByRole("link");
  expect(link.getAttribute("aria-current")).toBe(current ? "page" : null);
  expect(link.className).toBe(current ? "is" : "not");
});

import { expect, test, vi } from "vitest";
import { placeEntries } from "./place-entries.ts";

const LINKS = {
  feeds: [
    { to: "/", label: "News" },
    { to: "/feeds/company", label: "Company" },
    { to: "/feeds/mute", label: "Muted" },
  ],
  records: [{ to: "/feeds/filter/001", label: "Accounts" }],
  favorites: [],
};

test("each place stands once, with its keys: those of the navigation first, then those with keys, then other feeds", () => {
  const navigate = vi.fn();
  const entries = placeEntries(navigate, LINKS);
  const places = entries.map(({ id }) => id.slice("go ".length));
  expect(new Set(places).size).toBe(places.length);
  expect(places[0]).toBe("/");
  expect(places.slice(-2)).toEqual(["/feeds/mute", "/feeds/filter/001"]);
  expect(entries.find(({ id }) => id === "go /feeds/company")).toMatchObject({ keys: "g c" });
  expect(entries.find(({ id }) => id === "go /search")).toMatchObject({ label: "Search", keys: "/" });
  entries[0]?.run();
  expect(navigate).toHaveBeenCalledWith("/");
});

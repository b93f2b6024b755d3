import { describe, expect, it } from "vitest";
import { isQuiet, type Kind } from "~/data/desktop-settings.ts";
import { sentencesOf } from "./sentences.ts";
import { groupsOf, type Told, unseen, withTold } from "./told.ts";

const told = (id: string, kind: Kind, name: string | null, more: Partial<Told> = {}): Told => ({
  id,
  kind,
  about: "0D51",
  place: "/posts/0D51",
  who: name === null ? null : { id: name, name },
  others: 0,
  text: "",
  at: 1,
  isSeen: false,
  isRead: false,
  ...more,
});

describe("what was told", () => {
  it("is told once, newest first, and what was dropped for its age does not come again", () => {
    const all = Array.from({ length: 105 }, (_, at) => told(String(at), "mention", "Ada", { at }));
    const kept = withTold([], all);
    expect([kept.length, kept[0]?.id, kept.at(-1)?.id]).toEqual([100, "104", "5"]);
    expect(withTold(kept, all)).toBe(kept);
  });

  it("is listed by what it is about, unread first", () => {
    const items = [
      told("a", "mention", "Ada", { about: "0D51", isRead: true }),
      told("b", "like", "Ben", { about: "0D52" }),
      told("c", "like", "Cleo", { about: "0D51", isRead: true }),
    ];
    expect(groupsOf(items).map(({ about, items: all, isRead }) => [about, all.length, isRead])).toEqual([
      ["0D52", 1, false],
      ["0D51", 2, true],
    ]);
    expect(
      unseen([...items, told("d", "like", "Dan", { about: "0D52" }), told("e", "post", "Eve", { about: "0D53", isSeen: true })]),
    ).toEqual(["0D52"]);
  });
});

describe("a sentence", () => {
  it("names one or two, and counts the others", () => {
    const like = (...names: string[]) => names.map((name) => told(name, "like", name));
    expect(sentencesOf(like("Ada"))).toEqual(["Ada likes your post"]);
    expect(sentencesOf(like("Ada", "Ben"))).toEqual(["Ada and Ben like your post"]);
    expect(sentencesOf(like("Ada", "Ben", "Cleo", "Dan"))).toEqual(["Ada and 3 others like your post"]);
    expect(sentencesOf([...like("Ada"), told("x", "like", null, { others: 2 })])).toEqual(["Ada and 3 others like your post"]);
    expect(sentencesOf([told("x", "like", null)])).toEqual(["Somebody likes your post"]);
  });

  it("is there for each kind, and counts a person once", () => {
    const items = [
      told("1", "comment", "Ada"),
      told("2", "comment", "Ada"),
      told("3", "like", "Ben"),
      told("4", "request", null, { others: 1 }),
    ];
    expect(sentencesOf(items)).toEqual(["Ada commented on your post", "Ben likes your post", "2 people ask to join your group"]);
  });
});

it.each([
  ["22:00", "07:00", 23, true],
  ["22:00", "07:00", 6, true],
  ["22:00", "07:00", 7, false],
  ["12:00", "13:00", 12, true],
  ["12:00", "13:00", 13, false],
])("from %s to %s it is quiet at %i: %s", (from, to, hour, expected) => {
  expect(isQuiet({ quiet: { from, to } }, new Date(2026, 2, 10, hour))).toBe(expected);
});

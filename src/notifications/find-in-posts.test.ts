import { describe, expect, it } from "vitest";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { type Before, findInPosts } from "./find-in-posts.ts";

const ME = "005000000000001AAA";
const ADA = { id: "005000000000002AAA", displayName: "Ada", type: "User" };
const BEN = { id: "005000000000003AAA", displayName: "Ben", type: "User" };
const SELF = { id: ME, displayName: "Me", type: "User" };

const at = (hour: number) => new Date(Date.UTC(2026, 2, 10, hour)).toISOString();
const time = (hour: number) => Date.parse(at(hour));
const before = (more: Partial<Before> = {}): Before => ({ me: ME, since: time(8), likes: {}, followed: {}, ...more });

const words = (text: string, mention?: { id: string }) => ({
  text,
  messageSegments: [{ type: "Text", text }, ...(mention ? [{ type: "Mention", record: mention }] : [])],
});

function post(id: string, actor: object, more: object = {}): FeedElement {
  return { id, actor, createdDate: at(9), body: words("Words"), parent: actor, ...more };
}

function comments(...all: [id: string, user: object, hour: number, mention?: { id: string }][]) {
  const items = all.map(([id, user, hour, mention]) => ({ id, user, createdDate: at(hour), body: words(`By ${id}`, mention) }));
  return { comments: { page: { items, total: items.length } } };
}

function likes(total: number, ...people: { id: string }[]) {
  return { chatterLikes: { page: { total, items: people.map((user) => ({ id: `like of ${user.id}`, user })) } } };
}

const told = (elements: FeedElement[], known: Before) =>
  findInPosts(elements, known).items.map(({ kind, who, isRead }) => `${kind} by ${who?.name ?? "somebody"}${isRead ? ", old" : ""}`);

describe("what posts have to tell a person", () => {
  it("is who mentions them or posts to them, never they themselves", () => {
    const elements = [
      post("0D51", ADA, { body: words("Hi", { id: ME }) }),
      post("0D52", BEN, { parent: SELF }),
      post("0D53", BEN),
      post("0D54", SELF, { body: words("Me", { id: ME }) }),
    ];
    expect(told(elements, before())).toEqual(["mention by Ada", "post by Ben"]);
  });

  it("is who comments on their posts or after them, with a mention first of all", () => {
    const elements = [
      post("0D51", SELF, { capabilities: comments(["0D71", ADA, 10], ["0D72", SELF, 11], ["0D73", BEN, 12, { id: ME }]) }),
      post("0D52", ADA, { capabilities: comments(["0D74", BEN, 9], ["0D75", SELF, 10], ["0D76", BEN, 11]) }),
      post("0D53", ADA, { capabilities: comments(["0D77", BEN, 9]) }),
    ];
    expect(told(elements, before())).toEqual(["comment by Ada", "mention by Ben", "reply by Ben"]);
    expect(findInPosts(elements, before()).followed).toEqual({ "0D52": time(10) });
  });

  it("is old at the first look, and what was there then stays old", () => {
    const elements = [post("0D51", ADA, { parent: SELF }), post("0D52", SELF, { capabilities: likes(2, ADA, BEN) })];
    expect(told(elements, before({ since: undefined }))).toEqual(["post by Ada, old"]);
    expect(told(elements, before({ since: time(9), likes: { "0D52": { total: 2, ids: [] } } }))).toEqual(["post by Ada, old"]);
  });
});

describe("likes", () => {
  const liked = (total: number, ...people: { id: string }[]) => [post("0D51", SELF, { capabilities: likes(total, ...people) })];

  it("of a post made since the first look are all new, and have names where the org has", () => {
    expect(told(liked(2, ADA, BEN), before())).toEqual(["like by Ada", "like by Ben"]);
    expect(told(liked(2, ADA, BEN), before({ since: time(10) }))).toEqual([]);
  });

  it("are those that were added, whoever took theirs back", () => {
    const known = before({ likes: { "0D51": { total: 1, ids: [ADA.id] } } });
    expect(told(liked(2, ADA, BEN), known)).toEqual(["like by Ben"]);
    expect(told(liked(1, ADA), known)).toEqual([]);
    expect(findInPosts(liked(0), known).likes).toEqual({ "0D51": { total: 0, ids: [] } });
  });

  it("are counted where the org shows others than the new ones", () => {
    const known = before({ likes: { "0D51": { total: 40, ids: [ADA.id] } } });
    const { items } = findInPosts(liked(43, ADA), known);
    expect(items).toMatchObject([{ kind: "like", who: null, others: 2 }]);
    expect(told(liked(41, BEN, { ...BEN, id: "005000000000004AAA" }), known)).toEqual(["like by somebody"]);
  });
});

it("odd posts cost nothing but themselves", () => {
  const odd = [
    {},
    { id: "0D51", actor: "nobody", body: { messageSegments: 7 } },
    { id: "0D52", capabilities: { comments: { page: { items: [null, 3] } } } },
  ];
  expect(findInPosts(odd as unknown as FeedElement[], before()).items).toEqual([]);
});

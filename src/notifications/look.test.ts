// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ConnectError } from "~/connect/errors.ts";
import type { Get } from "~/data/read-together.ts";
import type { Store } from "~/data/store.ts";
import { testStore } from "~/testing/render-in-app.tsx";
import { keptOf } from "./kept.ts";
import { createLook } from "./look.ts";
import { mark } from "./marks.ts";

const ME = "005000000000001AAA";
const ADA = { id: "005000000000002AAA", displayName: "Ada", type: "User" };
const MINUTE = 60_000;

const send = vi.fn(async () => ({}));
let answers: Record<string, unknown>;
let asked: string[];
let store: Store;

const get: Get = async (path) => {
  asked.push(path);
  const [, answer = {}] = Object.entries(answers).find(([part]) => path.includes(part)) ?? [];
  if (answer instanceof Error) throw answer;
  return answer as never;
};

/** Looks once, and gives what is new: "kind: id". */
const look = (with_ = createLook(store)) => with_(get).then((told) => told.map(({ kind, id }) => `${kind}: ${id}`));

const times = (part: string) => asked.filter((path) => path.includes(part)).length;
const post = (id: string, hour: number, parentId = ME) => ({
  id,
  actor: ADA,
  parent: { id: parentId },
  createdDate: new Date(Date.UTC(2026, 2, 10, hour)).toISOString(),
});

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 2, 10, 12), toFake: ["Date"] });
  localStorage.clear();
  send.mockClear();
  asked = [];
  answers = { "/feeds/to/": { elements: [post("0D51", 9)] } };
  store = testStore({ send: send as never }, ME);
});
afterEach(() => vi.useRealTimers());

test("what is there at the first look is not new, and what comes later is, once", async () => {
  expect(await look()).toEqual([]);
  expect(keptOf(store).get().items).toMatchObject([{ id: "0D51", isRead: true }]);
  answers["/feeds/to/"] = { elements: [post("0D52", 10), post("0D51", 9)] };
  expect(await look()).toEqual(["post: 0D52"]);
  expect(await look()).toEqual([]);
});

test("after the first page only what changed is read, from the token before the latest on", async () => {
  const again = createLook(store);
  const url = (token: number) => `/services/data/v66.0/chatter/feeds/to/${ME}/feed-elements?updatedSince=${token}`;
  for (const token of [1, 2, 3, 4]) {
    answers["/feeds/to/"] = { elements: [], updatesUrl: url(token) };
    await look(again);
  }
  const since = asked.filter((path) => path.includes("/feeds/to/")).map((path) => /updatedSince=(\d)/.exec(path)?.[1]);
  expect(since).toEqual([undefined, "1", "1", "2"]);
  expect(asked.filter((path) => path.includes("updatedSince"))[0]).toContain("&sort=LastModifiedDateDesc");
});

test("people, groups and the org are asked now and then only, and what refuses for an hour not at all", async () => {
  answers["/connect/notifications"] = new ConnectError("not-found", "No.", 404);
  await look();
  vi.setSystemTime(Date.now() + MINUTE);
  await look();
  expect([times("/feeds/to/"), times("/followers"), times("/groups"), times("/connect/notifications")]).toEqual([2, 1, 1, 1]);
  vi.setSystemTime(Date.now() + 10 * MINUTE);
  await look();
  expect([times("/followers"), times("/groups"), times("/connect/notifications")]).toEqual([2, 2, 1]);
});

test("a refusal or failure costs only its own source, for a while; only where all fail it is the poll's to mind", async () => {
  answers["/feeds/to/"] = new ConnectError("forbidden", "No.", 403);
  answers["/connect/notifications"] = new ConnectError("server", "", 500);
  await look();
  await look();
  expect([times("/feeds/user-profile/"), times("/feeds/to/"), times("/connect/notifications")]).toEqual([2, 1, 1]);
  vi.setSystemTime(Date.now() + 6 * MINUTE);
  answers["/connect/notifications"] = { notifications: [{ id: "f00", messageTitle: "Due" }] };
  expect(await look()).toEqual(["org: f00"]);
  for (const part of ["/feeds/", "/followers", "/groups", "/connect/notifications"]) answers[part] = new ConnectError("server", "", 500);
  await expect(look()).rejects.toThrow(ConnectError);
});

test("an org that leaves things out and answers nothing at all tells nothing, and breaks nothing", async () => {
  answers = {
    "/feeds/to/": { elements: [null, {}, { id: "0D51" }, { id: "0D52", actor: null, body: null, capabilities: { comments: null } }] },
    "/feeds/user-profile/": { elements: null },
    "/followers": { followers: [null, { id: "0E81", subscriber: null }] },
    "/groups": { groups: [{ id: "0F91", name: null, announcement: {} }, { announcement: { id: "0BT0" } }] },
    "/connect/notifications": { notifications: [{ id: null }, null] },
  };
  expect(await look()).toEqual([]);
  vi.setSystemTime(Date.now() + 20 * MINUTE);
  for (const part of Object.keys(answers)) answers[part] = {};
  expect(await look()).toEqual([]);
});

test("who follows is found without a total, and an announcement without a date", async () => {
  const follower = (id: string, name: string) => ({ id, subscriber: { id: `${id} person`, displayName: name } });
  answers["/followers"] = { followers: [follower("0E81", "Ada")] };
  answers["/groups"] = { groups: [{ id: "0F91", name: "Paint" }] };
  await look();
  vi.setSystemTime(Date.now() + 11 * MINUTE);
  answers["/followers"] = { followers: [follower("0E82", "Ben"), follower("0E81", "Ada")] };
  answers["/groups"] = { groups: [{ id: "0F91", announcement: { id: "0BT1", feedElement: { id: "0D59", actor: ADA } } }] };
  expect((await look()).toSorted()).toEqual(["announcement: 0BT1", "follower: follower:0E82"]);
});

test("new followers, requests and announcements have names as far as the org tells them", async () => {
  const follower = (id: string, name: string) => ({ id, subscriber: { id: `${id} person`, displayName: name } });
  const group = { id: "0F91", name: "Paint", pendingRequests: 1 };
  answers["/followers"] = { total: 1, followers: [follower("0E81", "Ada")] };
  answers["/groups"] = { groups: [group] };
  await look();
  vi.setSystemTime(Date.now() + 11 * MINUTE);
  answers["/followers"] = { total: 3, followers: [follower("0E81", "Ada"), follower("0E82", "Ben")] };
  answers["/groups"] = { groups: [{ ...group, pendingRequests: 3, announcement: { id: "0BT1", feedElement: post("0D59", 12) } }] };
  await look();
  const { items } = keptOf(store).get();
  expect(items.map(({ kind, who, others, isRead }) => [kind, who?.name, others, isRead]).toSorted()).toEqual(
    [
      ["announcement", "Ada", 0, false],
      ["follower", "Ben", 0, false],
      ["follower", undefined, 0, false],
      ["post", "Ada", 0, true],
      ["request", undefined, 1, false],
    ].toSorted(),
  );
});

test("what the org keeps is marked there, and what it says of it holds", async () => {
  const told = { id: "f00", messageTitle: "Due", messageBody: "Today", mostRecentActivityDate: "2026-03-10T11:00:00.000Z", read: false };
  answers["/connect/notifications"] = { notifications: [told] };
  expect(await look()).toEqual(["org: f00"]);
  mark(store, "read", () => true);
  expect(send).toHaveBeenCalledExactlyOnceWith("PATCH", "/connect/notifications", { notificationIds: ["f00"], read: true });
  expect(
    keptOf(store)
      .get()
      .items.every(({ isRead }) => isRead),
  ).toBe(true);
  vi.setSystemTime(Date.now() + 3 * MINUTE);
  await look();
  expect(
    keptOf(store)
      .get()
      .items.find(({ id }) => id === "f00")?.isRead,
  ).toBe(false);
});

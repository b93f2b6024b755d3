import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { POST_DRAFT } from "~/compose/post-draft.ts";
import { takeOlderOutgoing } from "~/compose/older-outgoing.ts";
import { NEWS } from "~/connect/feeds.ts";
import { draftSlot } from "~/data/drafts.ts";
import { type NewEntry, newEntry } from "~/data/outbox/entry.ts";
import { createJournal } from "~/data/outbox/journal.ts";
import { ownerKey } from "~/data/owner.ts";
import { MESSAGE_DRAFT } from "~/editor/use-draft.ts";
import { positionsKey } from "~/feed/position-keys.ts";
import { positionId, positionsOf } from "~/feed/positions.ts";
import { entriesOf } from "~/feed/queries.ts";
import { restorePositions } from "~/feed/restore-positions.ts";
import { viewedFeed, viewKey } from "~/feed/view.ts";
import { safeStorage } from "~/lib/safe-storage.ts";
import { readSession } from "~/session/session-record.ts";
import { mutate, oneOf, randomOf } from "~/testing/mutate.ts";
import { testStore } from "~/testing/render-in-app.tsx";
import { stubOrg } from "~/testing/stub-org.ts";

const PATH = "/chatter/feeds/news/me/feed-elements";
const TRIES = 400;

const message = { text: "Words", mentions: [{ start: 0, id: "005000000000001AAA", name: "Words" }] };
const post = { message, attachment: { kind: "files", files: [{ id: "069000000000001AAA", name: "a.txt", size: 3 }] } };
const draft = { version: 2, value: post, savedAt: Date.now(), from: { key: "x", savedAt: 1 } };
const position = {
  heights: { "0D51": 240 },
  scrollTop: 900,
  anchor: { key: "0D51", top: 80 },
  focusedKey: "0D51",
  unfolded: ["0D51/text"],
  feed: { pages: [{ entries: [{ key: "0D51", id: "0D51" }], nextPageUrl: "/next", readAt: 1 }], pageParams: [PATH] },
};

/** Stored values that are not the JSON of an object. */
const NOT_JSON = ["", "{", "null", "[]", '""', "undefined", "\u0000", "[object Object]"];

/** Calls back with malformed and mutated values. The seed is fixed, so every run has the same ones. */
async function withMalformed(value: object, check: (text: string) => unknown): Promise<void> {
  const random = randomOf(7);
  for (const text of NOT_JSON) await check(text);
  for (let time = 0; time < TRIES; time++) await check(JSON.stringify(mutate(value, random, oneOf(random, [1, 1, 2, 5]))) ?? "");
}

beforeEach(() => void stubOrg({}));

afterEach(() => {
  vi.unstubAllGlobals();
  for (const kind of ["session", "local"] as const)
    safeStorage(kind)
      .keys()
      .forEach((key) => safeStorage(kind).removeItem(key));
});

describe("malformed values in storage are ignored without an error", () => {
  test("drafts of posts and comments", () =>
    withMalformed(draft, (text) => {
      const store = testStore();
      const key = (target: string) => `${ownerKey(store.owner)}:draft:${target}:tab`;
      safeStorage("local").setItem(key("me"), text);
      safeStorage("local").setItem(key("0D51"), text);
      const kept = draftSlot(store, "me", POST_DRAFT).value();
      expect(typeof kept.message.text + typeof MESSAGE_DRAFT.isEmpty(draftSlot(store, "0D51", MESSAGE_DRAFT).value())).toBe(
        "stringboolean",
      );
      POST_DRAFT.isEmpty(kept);
      store.close();
    }));

  test("outgoing posts and comments stored by older builds", () =>
    withMalformed({ savedAt: Date.now(), value: { post, problem: null } }, (text) => {
      const store = testStore();
      for (const target of ["outgoing-me", "0D51/sending"]) {
        safeStorage("local").setItem(`${ownerKey(store.owner)}:draft:${target}:tab`, text);
      }
      expect(() => takeOlderOutgoing(store)).not.toThrow();
      store.close();
    }));

  test("outbox entries", () => {
    const written: NewEntry = { kind: "post", target: "me", name: "", draft: post, input: { body: { messageSegments: [] } } };
    return withMalformed(newEntry(written, { owner: "o", tab: "t", order: 1 }), (text) => {
      safeStorage("local").setItem("o:outbox:1", text);
      for (const entry of createJournal("o").entries()) expect(typeof entry.target + typeof entry.order).toBe("stringnumber");
    });
  });

  test("feed positions", () =>
    withMalformed([[positionId("default", PATH), position]], async (text) => {
      const store = testStore();
      safeStorage("session").setItem(positionsKey(store.owner), text);
      vi.spyOn(performance, "getEntriesByType").mockReturnValue([{ type: "reload" } as unknown as PerformanceEntry]);
      await restorePositions(store);
      for (const kept of positionsOf(store).kept.values()) {
        expect(entriesOf(kept.feed).every(({ key }) => typeof key === "string")).toBe(true);
        expect(Object.values(kept.heights).every((height) => typeof height === "number")).toBe(true);
        expect(kept.unfolded.every((each) => typeof each === "string")).toBe(true);
      }
      store.close();
    }));

  test("sessions", () => {
    const session = {
      accessToken: "00D!a",
      refreshToken: "r",
      instanceUrl: "https://acme.my.salesforce.com",
      identityUrl: "https://login.salesforce.com/id/00D000000000001AAA/005000000000001AAA",
      apiVersion: "66.0",
      issuedAt: 1,
    };
    return withMalformed(session, (text) => {
      safeStorage("session").setItem("chatter:acme:session", text);
      const { instanceUrl } = readSession(safeStorage("session"), "acme") ?? session;
      expect(URL.canParse(instanceUrl)).toBe(true);
    });
  });

  test("feed view preferences", () =>
    withMalformed({ sort: "LastModifiedDateDesc" }, (text) => {
      const owner = { orgId: "acme", siteId: "", userId: "005000000000001AAA" };
      safeStorage("local").setItem(viewKey(owner, NEWS), text);
      expect(viewedFeed(NEWS, new URLSearchParams(), owner).type).toBe("news");
    }));
});

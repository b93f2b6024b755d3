// @vitest-environment jsdom
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { eventually } from "~/testing/eventually.ts";
import { stubLocks } from "~/testing/fake-locks.ts";
import { flush } from "~/testing/flush.ts";
import { testSignIn } from "~/testing/test-sign-in.ts";
import type { DraftKind } from "./drafts.ts";

const OWNER = "acme:005000000000001AAA";
const DAY = 24 * 60 * 60_000;

type Words = { text: string };

const WORDS: DraftKind<Words> = {
  empty: { text: "" },
  isEmpty: ({ text }) => text === "",
  read: (stored) => (typeof (stored as Words).text === "string" ? { text: (stored as Words).text } : null),
};

let leaveLast: () => void = () => undefined;

/** Fresh modules, as for a new page of this tab while the old one still exists. */
async function openBeside() {
  vi.resetModules();
  const { openStore } = await import("./store.ts");
  const drafts = await import("./drafts.ts");
  const store = openStore(testSignIn());
  const draft = (target = "me") => drafts.draftSlot(store, target, WORDS);
  return Object.assign(draft, { store, ...drafts });
}

/** A new page of this tab, after leaving the old one. */
async function openPage() {
  const page = await openBeside();
  leaveLast = () => {
    window.dispatchEvent(new Event("pagehide"));
    page.store.close();
  };
  return page;
}

/** Leaves the page, as a reload does. */
function leave(): void {
  leaveLast();
}

/** Makes the next page that of another tab. */
function asOtherTab(): void {
  sessionStorage.clear();
}

/** The storage event that other tabs get when a draft is removed. */
function tellRemoved(key: string): void {
  window.dispatchEvent(new StorageEvent("storage", { key, newValue: null, storageArea: localStorage }));
}

function write(text: string): Words {
  return { text };
}

beforeEach(() => {
  leave();
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a draft survives a reload, however soon", async () => {
  (await openPage())().set(write("Half a thou"));
  leave();
  expect((await openPage())().value()).toEqual(write("Half a thou"));
});

test("a draft is stored soon after typing, in case the page crashes", async () => {
  vi.useFakeTimers();
  const slot = (await openPage())();
  slot.set(write("a"));
  slot.set(write("ab"));
  expect(localStorage).toHaveLength(0);
  vi.advanceTimersByTime(500);
  expect(localStorage.getItem(localStorage.key(0) ?? "")).toContain('"ab"');
});

test("each target has its own draft", async () => {
  const draft = await openPage();
  draft("0F9A").set(write("to the group"));
  expect(draft("me").value()).toEqual(write(""));
  expect(draft("0F9A")).toBe(draft("0F9A"));
});

test("a sent draft is removed, also from the device", async () => {
  const slot = (await openPage())();
  slot.set(write("sent"));
  slot.save();
  slot.clear();
  leave();
  expect(Object.keys(localStorage)).toEqual([]);
});

test("two tabs keep separate drafts", async () => {
  (await openPage())().set(write("from the first"));
  leave();
  const first = sessionStorage.getItem("chatter:tab") ?? "";
  asOtherTab();
  const second = (await openPage())();
  second.set(write("from the second"));
  leave();
  sessionStorage.setItem("chatter:tab", first);
  expect((await openPage())().value()).toEqual(write("from the first"));
});

test("a tab that was hidden and then killed gets its draft back", async () => {
  (await openPage())().set(write("from a phone"));
  vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  document.dispatchEvent(new Event("visibilitychange"));
  vi.restoreAllMocks();
  const name = sessionStorage.getItem("chatter:tab");
  expect(Object.keys(localStorage)).toEqual([`chatter:${OWNER}:draft:me:${name}`]);
  leave();
  expect((await openPage())().value()).toEqual(write("from a phone"));
});

test("a tab killed while visible gets its own draft, not a newer one of another tab", async () => {
  (await openPage())().set(write("from the killed"));
  leave();
  sessionStorage.removeItem("chatter:tab");
  const newer = { value: write("newer, from another"), savedAt: Date.now() + 1_000 };
  localStorage.setItem(`chatter:${OWNER}:draft:me:other`, JSON.stringify(newer));
  expect((await openPage())().value()).toEqual(write("from the killed"));
});

test("a new tab starts with a copy of another tab's draft, and sending the copy leaves no draft behind", async () => {
  (await openPage())().set(write("begun"));
  leave();
  asOtherTab();
  const second = (await openPage())();
  expect(second.value()).toEqual(write("begun"));
  second.set(write("begun and ended"));
  second.save();
  second.clear();
  await eventually(() => expect(Object.keys(localStorage)).toEqual([]));
});

describe("with two tabs", () => {
  /** A tab with a draft, and another one that has opened the same target since. */
  async function twoTabs() {
    const locks = stubLocks();
    const first = await openBeside();
    const slot = first();
    slot.set(write("begun"));
    slot.save();
    const [key = ""] = Object.keys(localStorage);
    asOtherTab();
    const second = await openBeside();
    const copy = second();
    expect(copy.value()).toEqual(write("begun"));
    leaveLast = () => [first, second].forEach(({ store }) => store.close());
    return { locks, first, slot, second, copy, key };
  }

  test("a copy is removed when its original is sent", async () => {
    const { slot, copy, key } = await twoTabs();
    slot.clear();
    tellRemoved(key);
    expect(copy.value()).toEqual(write(""));
  });

  test("a copy is removed when its page wakes up after the original was sent", async () => {
    const { slot, copy } = await twoTabs();
    slot.clear();
    expect(copy.value()).toEqual(write("begun"));
    document.dispatchEvent(new Event("visibilitychange"));
    expect(copy.value()).toEqual(write(""));
  });

  test("an original is removed when an identical copy is sent", async () => {
    const { slot, copy, key } = await twoTabs();
    copy.clear();
    await eventually(() => expect(localStorage).toHaveLength(0));
    tellRemoved(key);
    expect(slot.value()).toEqual(write(""));
  });

  test("sending an edited copy does not remove the original of a living tab", async () => {
    const { slot, copy, key } = await twoTabs();
    copy.set(write("begun, and changed"));
    copy.save();
    copy.clear();
    await flush();
    expect(Object.keys(localStorage)).toEqual([key]);
    expect(slot.value()).toEqual(write("begun"));
  });

  test("sending an edited copy removes the original of a closed tab", async () => {
    const { locks, first, copy, key } = await twoTabs();
    first.store.close();
    locks.release(`chatter:tab:${key.split(":").pop()}`);
    copy.set(write("begun, and changed"));
    copy.save();
    copy.clear();
    await eventually(() => expect(localStorage).toHaveLength(0));
  });

  test("an edited copy is kept, whatever happens to its original", async () => {
    const { slot, copy, key } = await twoTabs();
    copy.set(write("another thought"));
    slot.clear();
    tellRemoved(key);
    expect(copy.value()).toEqual(write("another thought"));
  });

  test("the drafts of all tabs are counted and deleted together", async () => {
    const { second, copy, key } = await twoTabs();
    copy.set(write("another thought"));
    localStorage.setItem("chatter:acme:005000000000002AAA:draft:me:x", JSON.stringify({ value: write("hers"), savedAt: Date.now() }));
    expect(second.countDrafts(second.store)).toBe(2);
    second.forgetDrafts(second.store);
    tellRemoved(key);
    expect(Object.keys(localStorage)).toEqual(["chatter:acme:005000000000002AAA:draft:me:x"]);
  });
});

test("drafts older than 30 days are deleted; newer ones and other keys are kept", async () => {
  const old = { value: write("old"), savedAt: Date.now() - 31 * DAY };
  const young = { value: write("young"), savedAt: Date.now() - 29 * DAY };
  localStorage.setItem(`chatter:${OWNER}:draft:a:1`, JSON.stringify(old));
  localStorage.setItem(`chatter:${OWNER}:draft:b:1`, JSON.stringify(young));
  localStorage.setItem(`chatter:${OWNER}:draft:c:1`, "{broken");
  localStorage.setItem("chatter:theme", "dark");
  (await openPage())();
  expect(Object.keys(localStorage).toSorted()).toEqual([`chatter:${OWNER}:draft:b:1`, "chatter:theme"]);
});

test("any stored value is read as a draft or ignored", async () => {
  const odd = fc.oneof(
    fc.json(),
    fc.string(),
    fc.json().map((value) => `{"version":2,"savedAt":${Date.now()},"value":${value}}`),
  );
  await fc.assert(
    fc.asyncProperty(odd, async (stored) => {
      localStorage.clear();
      localStorage.setItem(`chatter:${OWNER}:draft:me:x`, stored);
      const page = await openPage();
      expect(typeof page().value().text).toBe("string");
      expect(page.countDrafts(page.store)).toBeLessThanOrEqual(1);
      leave();
    }),
    { numRuns: 60 },
  );
});

test("a draft without a version is read, and one from a newer build is left alone", async () => {
  const [old, newer] = [`chatter:${OWNER}:draft:me:1`, `chatter:${OWNER}:draft:0F9:1`];
  localStorage.setItem(old, JSON.stringify({ value: write("old"), savedAt: Date.now() }));
  localStorage.setItem(newer, JSON.stringify({ version: 9, value: { blocks: [] }, savedAt: Date.now() }));
  const draft = await openPage();
  expect([draft().value(), draft("0F9").value()]).toEqual([write("old"), write("")]);
  expect(localStorage.getItem(newer)).not.toBeNull();
});

test("with full storage, a draft lives as long as the page, and the user is told", async () => {
  const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  const draft = await openPage();
  const heard = vi.fn();
  draft().subscribe(heard);
  draft().set(write("kept"));
  draft().save();
  expect(draft().value()).toEqual(write("kept"));
  expect(draft().isKept()).toBe(false);
  expect(heard).toHaveBeenCalledTimes(2);
  full.mockRestore();
});

// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const OWNER = "acme:005000000000001AAA";
const DAY = 24 * 60 * 60_000;

/** The modules as a new page of this tab has them. */
async function openPage() {
  vi.resetModules();
  const { draftSlot } = await import("./drafts.ts");
  const { MESSAGE_DRAFT } = await import("./use-draft.ts");
  return (target = "me") => draftSlot(OWNER, target, MESSAGE_DRAFT);
}

/** Leaves the page, as a reload does. */
function leave(): void {
  window.dispatchEvent(new Event("pagehide"));
}

/** The next page is one of another tab. */
function asOtherTab(): void {
  sessionStorage.clear();
}

function write(text: string) {
  return { text, mentions: [] };
}

beforeEach(() => {
  // What pages of the test before still had to write.
  leave();
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => void vi.useRealTimers());

test("what was typed is there after a reload, however quickly that comes", async () => {
  (await openPage())().set(write("Half a thou"));
  leave();
  expect((await openPage())().value()).toEqual(write("Half a thou"));
});

test("it is on the device soon after it was typed, in case the page crashes", async () => {
  vi.useFakeTimers();
  const slot = (await openPage())();
  slot.set(write("a"));
  slot.set(write("ab"));
  expect(localStorage).toHaveLength(0);
  vi.advanceTimersByTime(500);
  expect(localStorage.getItem(localStorage.key(0) ?? "")).toContain('"ab"');
});

test("targets are apart", async () => {
  const draft = await openPage();
  draft("0F9A").set(write("to the group"));
  expect(draft("me").value()).toEqual(write(""));
  expect(draft("0F9A")).toBe(draft("0F9A"));
});

test("what was sent is gone, from the device too", async () => {
  const slot = (await openPage())();
  slot.set(write("sent"));
  leave();
  slot.clear();
  leave();
  expect(Object.keys(localStorage)).toEqual([]);
});

test("two tabs keep their own words", async () => {
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

test("a new tab begins with what another left, and sending it leaves no ghost", async () => {
  (await openPage())().set(write("begun"));
  leave();
  asOtherTab();
  const second = (await openPage())();
  expect(second.value()).toEqual(write("begun"));
  second.set(write("begun and ended"));
  leave();
  second.clear();
  expect(Object.keys(localStorage)).toEqual([]);
});

test("sending a copy spares the original where somebody went on with it", async () => {
  const first = (await openPage())();
  first.set(write("begun"));
  leave();
  asOtherTab();
  const second = (await openPage())();
  vi.useFakeTimers({ now: Date.now() + 1_000 });
  first.set(write("begun, then changed"));
  vi.advanceTimersByTime(500);
  second.clear();
  expect(localStorage.getItem(localStorage.key(0) ?? "")).toContain("then changed");
});

test("drafts of more than 30 days ago are swept, others and other keys stay", async () => {
  const old = { value: write("old"), savedAt: Date.now() - 31 * DAY };
  const young = { value: write("young"), savedAt: Date.now() - 29 * DAY };
  localStorage.setItem(`chatter:${OWNER}:draft:a:1`, JSON.stringify(old));
  localStorage.setItem(`chatter:${OWNER}:draft:b:1`, JSON.stringify(young));
  localStorage.setItem(`chatter:${OWNER}:draft:c:1`, "{broken");
  localStorage.setItem("chatter:theme", "dark");
  (await openPage())();
  expect(Object.keys(localStorage).toSorted()).toEqual([`chatter:${OWNER}:draft:b:1`, "chatter:theme"]);
});

test("where storage is full, what was typed lives as long as the page", async () => {
  const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  const draft = await openPage();
  draft().set(write("kept"));
  leave();
  expect(draft().value()).toEqual(write("kept"));
  full.mockRestore();
});

// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { stubLocks } from "~/testing/fake-locks.ts";

/** A fresh module, as on a new page. */
async function openPage() {
  vi.resetModules();
  return import("./presence.ts");
}

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function show(state: DocumentVisibilityState): void {
  vi.spyOn(document, "visibilityState", "get").mockReturnValue(state);
  document.dispatchEvent(new Event("visibilitychange"));
}

test("a tab keeps its name over a reload, and a duplicated tab gets another one", async () => {
  const name = (await openPage()).tabId();
  expect((await openPage()).tabId()).not.toBe(name);
  window.dispatchEvent(new Event("pagehide"));
  sessionStorage.setItem("chatter:tab", name);
  expect((await openPage()).tabId()).toBe(name);
});

test("a page that was hidden and killed gets its name back; while it is visible, nobody else can take it", async () => {
  const { tabId } = await openPage();
  const name = tabId();
  show("hidden");
  expect(sessionStorage.getItem("chatter:tab")).toBe(name);
  show("visible");
  expect(sessionStorage.getItem("chatter:tab")).toBeNull();
});

test("a page killed while visible gets another name, and knows its earlier ones", async () => {
  const first = (await openPage()).tabId();
  const second = await openPage();
  expect(second.tabNames()).toEqual([second.tabId(), first]);
  const third = await openPage();
  expect(third.tabNames()).toEqual([third.tabId(), second.tabId(), first]);
});

test("living tabs are distinguished from closed ones", async () => {
  const locks = stubLocks();
  const { tabId, livingTabs } = await openPage();
  const here = tabId();
  sessionStorage.clear();
  const there = (await openPage()).tabId();
  expect(await livingTabs([here, there, "gone"])).toEqual(new Set([here, there]));
  locks.release(`chatter:tab:${there}`);
  expect(await livingTabs([here, there])).toEqual(new Set([here]));
});

test("without locks, nothing is known about other tabs", async () => {
  const refuse = () => Promise.reject(new DOMException("The request was denied.", "SecurityError"));
  vi.stubGlobal("navigator", { locks: { query: refuse, request: refuse } });
  const { tabId, livingTabs } = await openPage();
  expect(tabId()).toMatch(/./);
  expect(await livingTabs(["a"])).toBeNull();
});

// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { desktopSettingsOf } from "~/data/desktop-settings.ts";
import type { Store } from "~/data/store.ts";
import { testStore } from "~/testing/render-in-app.tsx";
import { showOnDesktop } from "./desktop.ts";
import type { Told } from "./told.ts";

/** The notifications that were made. */
const made: FakeNotification[] = [];

class FakeNotification extends EventTarget {
  static permission = "granted";
  readonly title: string;
  readonly options: NotificationOptions;
  readonly close = vi.fn();
  constructor(title: string, options: NotificationOptions) {
    super();
    this.title = title;
    this.options = options;
    made.push(this);
  }
}

const told = (more: Partial<Told> = {}): Told => ({
  id: "0D71",
  kind: "comment",
  about: "0D51",
  place: "/posts/0D51",
  who: { id: "0051", name: "Ada" },
  others: 0,
  text: "Words",
  at: 1,
  isSeen: false,
  isRead: false,
  ...more,
});

let store: Store;
const open = vi.fn();
const show = (items: Told[], path = "/") => {
  made.length = 0;
  showOnDesktop(store, items, path, open);
  return made.map(({ title }) => title);
};

beforeEach(() => {
  localStorage.clear();
  FakeNotification.permission = "granted";
  vi.stubGlobal("Notification", FakeNotification);
  vi.stubGlobal("CSS", { escape: (text: string) => text });
  store = testStore();
  desktopSettingsOf(store).set({ isOn: true, without: ["like"], quiet: null });
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

test("there is one for each thing, which opens its place", () => {
  const items = [told(), told({ id: "0D72", who: { id: "0052", name: "Ben" } }), told({ id: "0D52", about: "0D52", kind: "mention" })];
  expect(show(items)).toEqual(["Ada and Ben commented on your post", "Ada mentioned you"]);
  vi.spyOn(window, "focus").mockImplementation(() => undefined);
  made[0]?.dispatchEvent(new Event("click"));
  expect(open).toHaveBeenCalledExactlyOnceWith(items[0]);
  expect(made[0]?.close).toHaveBeenCalledOnce();
  expect(made[0]?.options.tag).not.toBe(made[1]?.options.tag);
});

test("there is none of what is on screen, nor of kinds that are not wanted", () => {
  expect(show([told()], "/posts/0D51")).toEqual([]);
  expect(show([told({ kind: "like" })])).toEqual([]);
  const article = document.createElement("article");
  article.dataset.key = "0D51";
  document.body.append(document.createElement("main"));
  document.querySelector("main")?.append(article);
  article.getBoundingClientRect = () => new DOMRect(0, 10, 100, 100);
  expect(show([told()])).toEqual([]);
  article.getBoundingClientRect = () => new DOMRect(0, 9_000, 100, 100);
  expect(show([told()])).toHaveLength(1);
});

test("there is none while it is quiet, off or not allowed", () => {
  const { quiet, ...on } = desktopSettingsOf(store).get();
  expect(quiet).toBeNull();
  desktopSettingsOf(store).set({ ...on, quiet: { from: "00:00", to: "23:59" } });
  vi.useFakeTimers({ now: new Date(2026, 2, 10, 12), toFake: ["Date"] });
  expect(show([told()])).toEqual([]);
  vi.useRealTimers();
  desktopSettingsOf(store).set({ ...on, isOn: false, quiet: null });
  expect(show([told()])).toEqual([]);
  desktopSettingsOf(store).set({ ...on, quiet: null });
  FakeNotification.permission = "denied";
  expect(show([told()])).toEqual([]);
});

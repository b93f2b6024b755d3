import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type HoverIntent, watchHoverIntent } from "./hover-intent.ts";

let open: { popup: HTMLElement | null; anchor: HTMLElement } | null;
let stop: () => void;
const prepare = vi.fn();
const intent: HoverIntent = {
  selector: "a[data-card]",
  rest: 400,
  focusRest: 700,
  prepare,
  open: (anchor) => (open = { popup: by("card"), anchor }),
  close: () => (open = null),
  current: () => open,
};

beforeEach(() => {
  vi.useFakeTimers();
  const card = Object.assign(document.createElement("div"), { id: "card" });
  card.append(Object.assign(document.createElement("a"), { href: "#b", textContent: "in it" }));
  const name = Object.assign(document.createElement("a"), { id: "name", href: "#a", textContent: "Hana" });
  name.dataset.card = "005";
  document.body.replaceChildren(name, Object.assign(document.createElement("p"), { id: "text" }), card);
  open = null;
  prepare.mockClear();
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  stop = watchHoverIntent(intent);
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const by = (id: string): HTMLElement => document.getElementById(id) ?? document.body;

function pointTo(id: string, pointerType = "mouse", clientX = 0): void {
  by(id).dispatchEvent(Object.assign(new Event("pointerover", { bubbles: true }), { pointerType, clientX, clientY: 0 }));
}

test("a pointer that only passes over does not open the popup", () => {
  pointTo("name");
  expect(prepare).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(300);
  pointTo("text");
  vi.advanceTimersByTime(1_000);
  expect(open).toBeNull();
});

test("a pointer that rests opens the popup, and may move into it", () => {
  pointTo("name");
  vi.advanceTimersByTime(400);
  expect(open?.anchor).toBe(by("name"));
  pointTo("text");
  vi.advanceTimersByTime(200);
  pointTo("card");
  vi.advanceTimersByTime(1_000);
  expect(open).not.toBeNull();
  pointTo("text");
  vi.advanceTimersByTime(300);
  expect(open).toBeNull();
});

test("touch does not open the popup", () => {
  pointTo("name", "touch");
  vi.advanceTimersByTime(1_000);
  expect(open).toBeNull();
  expect(prepare).not.toHaveBeenCalled();
});

test("what a press brings under a pointer that rests does not open the popup, until it moves", () => {
  by("text").dispatchEvent(Object.assign(new Event("pointerdown", { bubbles: true }), { clientX: 5, clientY: 0 }));
  pointTo("name", "mouse", 5);
  vi.advanceTimersByTime(1_000);
  expect(open).toBeNull();
  pointTo("name", "mouse", 6);
  vi.advanceTimersByTime(400);
  expect(open?.anchor).toBe(by("name"));
});

test("scrolling under the pointer and pressing do not open the popup", () => {
  pointTo("name");
  document.dispatchEvent(new Event("scroll"));
  vi.advanceTimersByTime(1_000);
  expect(open).toBeNull();
  pointTo("name");
  by("name").dispatchEvent(new Event("pointerdown", { bubbles: true }));
  vi.advanceTimersByTime(1_000);
  expect(open).toBeNull();
});

test("a pointer that was there before opens the popup", () => {
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  vi.spyOn(document, "querySelector").mockReturnValue(by("name"));
  stop();
  stop = watchHoverIntent(intent);
  vi.advanceTimersByTime(400);
  expect(open?.anchor).toBe(by("name"));
});

test("typing closes the popup of what the pointer happens to be on", () => {
  const type = () => document.dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));
  pointTo("name");
  type();
  vi.advanceTimersByTime(1_000);
  expect(open).toBeNull();
  pointTo("name");
  vi.advanceTimersByTime(400);
  expect(open).not.toBeNull();
  type();
  expect(open).toBeNull();
});

test("Escape closes the popup and returns focus from it to its anchor", () => {
  pointTo("name");
  vi.advanceTimersByTime(400);
  by("card").querySelector("a")?.focus();
  document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  expect(open).toBeNull();
  expect(document.activeElement).toBe(by("name"));
});

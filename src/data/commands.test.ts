// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { setSingleKeys } from "~/lib/single-keys.ts";
import { testStore } from "~/testing/render-in-app.tsx";
import { type Command, registerCommand } from "./commands.ts";
import type { Store } from "./store.ts";

const LIKE: Command = { id: "like", keys: ["l"], help: "like" };
const NEXT: Command = { id: "next", keys: ["j"], help: "next", repeats: true };
const UNDO: Command = { id: "undo", keys: ["u", "Control+z"], help: "undo" };

let store: Store;
const run = vi.fn<() => boolean | void>();

beforeEach(() => {
  store?.close();
  store = testStore();
  run.mockReset();
  document.body.replaceChildren();
  setSingleKeys(true);
});

/** @returns whether somebody took the key */
function press(key: string, init: KeyboardEventInit = {}, target: EventTarget = document.body): boolean {
  return !target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }));
}

function add(tag: string, attributes: Record<string, string> = {}): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return element;
}

test("a key does its command as long as that is registered, and of several the latest one", () => {
  const other = vi.fn();
  registerCommand(store, LIKE, run);
  const end = registerCommand(store, LIKE, other);
  expect(press("l")).toBe(true);
  end();
  press("l");
  expect([run.mock.calls.length, other.mock.calls.length]).toEqual([1, 1]);
});

test("where there is nothing to do it to, the key stays free", () => {
  run.mockReturnValue(false);
  registerCommand(store, LIKE, run);
  expect(press("l")).toBe(false);
});

test("a key that is held down repeats only what may be repeated", () => {
  registerCommand(store, LIKE, run);
  expect(press("l", { repeat: true })).toBe(false);
  registerCommand(store, NEXT, run);
  expect(press("j", { repeat: true })).toBe(true);
});

test("Control and Command both undo, and so does the letter", () => {
  registerCommand(store, UNDO, run);
  press("z", { ctrlKey: true });
  press("z", { metaKey: true });
  press("u");
  press("z");
  expect(run).toHaveBeenCalledTimes(3);
});

test.each(["input", "textarea", "select"])("who types in a %s types", (tag) => {
  registerCommand(store, LIKE, run);
  registerCommand(store, UNDO, run);
  const field = add(tag);
  press("l", {}, field);
  press("z", { ctrlKey: true }, field);
  expect(run).not.toHaveBeenCalled();
});

test("an open dialog or menu has the keys, a card beside a name has not", () => {
  registerCommand(store, LIKE, run);
  const menu = add("div", { role: "menu" });
  press("l");
  menu.remove();
  const dialog = add("div", { role: "dialog" });
  press("l");
  dialog.remove();
  expect(run).not.toHaveBeenCalled();
  add("div", { role: "dialog", "aria-modal": "false" });
  press("l");
  expect(run).toHaveBeenCalledOnce();
});

test("letters can be switched off; Control+Z stays", () => {
  registerCommand(store, UNDO, run);
  setSingleKeys(false);
  press("u");
  expect(run).not.toHaveBeenCalled();
  press("z", { ctrlKey: true });
  expect(run).toHaveBeenCalledOnce();
});

test("after the sign-out no key does anything", () => {
  registerCommand(store, LIKE, run);
  store.close();
  press("l");
  expect(run).not.toHaveBeenCalled();
});

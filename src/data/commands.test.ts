// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { setOwnKeys } from "~/lib/own-keys.ts";
import { setSingleKeys } from "~/lib/single-keys.ts";
import { testStore } from "~/testing/render-in-app.tsx";
import { type Command, isRegistered, registerCommand, runCommand } from "./commands.ts";
import type { Store } from "./store.ts";

const LIKE: Command = { id: "like", keys: ["l"], help: "like" };
const NEXT: Command = { id: "next", keys: ["j"], help: "next", repeats: true };
const UNDO: Command = { id: "undo", keys: ["u", "Control+z"], help: "undo" };
const GO_HOME: Command = { id: "go-news", keys: ["g h"], help: "goNews" };
const LEAVE: Command = { id: "leave", keys: ["End"], help: "leaveEnd", isFixed: true };
const PALETTE: Command = { id: "palette", keys: ["Control+k"], help: "palette", isForFields: true };

let store: Store;
const run = vi.fn<() => boolean | void>();

beforeEach(() => {
  store?.close();
  store = testStore();
  run.mockReset();
  document.body.replaceChildren();
  setSingleKeys(true);
  setOwnKeys({});
});

/** @returns whether the key was handled */
function press(key: string, init: KeyboardEventInit = {}, target: EventTarget = document.body): boolean {
  return !target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }));
}

/** @param time milliseconds since the page was opened */
function pressAt(time: number, key: string): void {
  const event = new KeyboardEvent("keydown", { key, bubbles: true });
  Object.defineProperty(event, "timeStamp", { value: time });
  document.body.dispatchEvent(event);
}

function add(tag: string, attributes: Record<string, string> = {}): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return element;
}

test("a key runs its command while registered; of several commands the latest one", () => {
  const other = vi.fn();
  registerCommand(store, LIKE, run);
  const end = registerCommand(store, LIKE, other);
  expect(press("l")).toBe(true);
  end();
  press("l");
  expect([run.mock.calls.length, other.mock.calls.length]).toEqual([1, 1]);
});

test("a key is not handled when its command does not apply", () => {
  run.mockReturnValue(false);
  registerCommand(store, LIKE, run);
  expect(press("l")).toBe(false);
});

test("a held key repeats only commands that allow it", () => {
  registerCommand(store, LIKE, run);
  expect(press("l", { repeat: true })).toBe(false);
  registerCommand(store, NEXT, run);
  expect(press("j", { repeat: true })).toBe(true);
});

test("undo works with Control, Command and the letter", () => {
  registerCommand(store, UNDO, run);
  press("z", { ctrlKey: true });
  press("z", { metaKey: true });
  press("u");
  press("z");
  expect(run).toHaveBeenCalledTimes(3);
});

test.each(["input", "textarea", "select"])("keys typed into a %s are not handled", (tag) => {
  registerCommand(store, LIKE, run);
  registerCommand(store, UNDO, run);
  const field = add(tag);
  press("l", {}, field);
  press("z", { ctrlKey: true }, field);
  expect(run).not.toHaveBeenCalled();
});

test("keys do not run commands while a dialog or menu is open, but do while a hover card is", () => {
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

test("single letters can be switched off; Control+Z still works", () => {
  registerCommand(store, UNDO, run);
  setSingleKeys(false);
  press("u");
  expect(run).not.toHaveBeenCalled();
  press("z", { ctrlKey: true });
  expect(run).toHaveBeenCalledOnce();
});

test("two keys, one after the other, are a command of their own; late or alone they are not", () => {
  const like = vi.fn();
  registerCommand(store, GO_HOME, run);
  registerCommand(store, LIKE, like);
  expect([press("g"), press("Shift"), press("h")]).toEqual([false, false, true]);
  press("h");
  press("g");
  press("l");
  expect([run.mock.calls.length, like.mock.calls.length]).toEqual([1, 1]);
  const field = add("input");
  press("g", {}, field);
  press("h");
  pressAt(1_000, "g");
  pressAt(3_000, "h");
  expect(run).toHaveBeenCalledOnce();
});

test("who has chosen other keys presses those, but those of a pattern stay", () => {
  setOwnKeys({ like: ["x"], next: [], leave: ["y"] });
  for (const command of [LIKE, NEXT, LEAVE]) registerCommand(store, command, run);
  expect(["l", "x", "j", "y", "End"].map((key) => press(key))).toEqual([false, true, false, false, true]);
});

test("a command for fields works in one, unless what is typed there has the key already", () => {
  registerCommand(store, PALETTE, run);
  const field = add("textarea");
  press("k", { ctrlKey: true }, field);
  expect(run).toHaveBeenCalledOnce();
  field.addEventListener("keydown", (event) => event.preventDefault());
  press("k", { ctrlKey: true }, field);
  expect(run).toHaveBeenCalledOnce();
});

test("a letter that was chosen for a command for fields is still typed into them", () => {
  setOwnKeys({ palette: ["p"] });
  registerCommand(store, PALETTE, run);
  expect(press("p", {}, add("textarea"))).toBe(false);
  expect(press("p")).toBe(true);
  expect(run).toHaveBeenCalledOnce();
});

test("a command is run from elsewhere as by its key", () => {
  expect(isRegistered(store, LIKE)).toBe(false);
  const end = registerCommand(store, LIKE, run);
  expect(isRegistered(store, LIKE)).toBe(true);
  runCommand(store, LIKE);
  end();
  runCommand(store, LIKE);
  expect(run).toHaveBeenCalledOnce();
});

test("no key works after sign-out", () => {
  registerCommand(store, LIKE, run);
  store.close();
  press("l");
  expect(run).not.toHaveBeenCalled();
});

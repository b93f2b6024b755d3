// @vitest-environment jsdom
import { afterEach, expect, test } from "vitest";
import type { Command } from "~/data/commands.ts";
import { setOwnKeys } from "~/lib/own-keys.ts";
import { chooseKey, isChoosable } from "./choose-key.ts";

const LIKE: Command = { id: "like", keys: ["l"], help: "like" };
const UNDO: Command = { id: "undo", keys: ["u", "Control+z"], help: "undo" };
const END: Command = { id: "end", keys: ["Control+end"], help: "leaveEnd", isFixed: true };
const ALL = [LIKE, UNDO, END];

afterEach(() => setOwnKeys({}));

test("a chosen key belongs to one command: who had it keeps its others", () => {
  expect(chooseKey(ALL, {}, LIKE, "u")).toEqual({ own: { like: ["u"], undo: ["Control+z"] }, loser: UNDO });
});

test("a key that was chosen for another command before moves too", () => {
  setOwnKeys({ undo: ["x"] });
  expect(chooseKey(ALL, { undo: ["x"] }, LIKE, "x")).toEqual({ own: { undo: [], like: ["x"] }, loser: UNDO });
});

test("a command can do without a key", () => {
  expect(chooseKey(ALL, { undo: ["x"] }, LIKE, null)).toEqual({ own: { undo: ["x"], like: [] }, loser: null });
});

test("keys that move focus, and those of patterns, cannot be chosen", () => {
  expect(["Tab", "Enter", "F6", "ArrowDown", "Control+end", "x", "Control+j", "F"].map((key) => isChoosable(ALL, key))).toEqual([
    false,
    false,
    false,
    false,
    false,
    true,
    true,
    true,
  ]);
});

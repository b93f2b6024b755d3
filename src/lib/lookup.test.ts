import { expect, test } from "vitest";
import { lookup } from "./lookup.ts";
import { byName } from "./messages/by-name.ts";

test.each([lookup({ Owner: "o" }), byName({ Owner: "o" })])("a table has its own names alone, not those of every object", (table) => {
  expect(table.Owner).toBe("o");
  for (const name of ["constructor", "hasOwnProperty", "toString", "__proto__", "Member"]) expect(table[name]).toBeUndefined();
});

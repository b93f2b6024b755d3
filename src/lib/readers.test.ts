import { describe, expect, test } from "vitest";
import { asCount, asNumber, asObject, asPlainLine, asText, objectsOf } from "./readers.ts";

describe("a value from the org", () => {
  test("is read as a number, also from a string", () => {
    expect([7, "1250000", " 12 ", "", "a lot", Number.NaN, null, true, [7]].map(asNumber)).toEqual([
      7,
      1_250_000,
      12,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect([7.9, -1, "3", null].map(asCount)).toEqual([7, 0, 3, 0]);
  });

  test("is read as text, but never from an object", () => {
    expect(["a", 7, null, true, {}, ["a"]].map(asText)).toEqual(["a", "7", "", "", "", ""]);
  });

  test("is read as a list of objects, skipping anything else", () => {
    expect(asObject([] as object)).toBeNull();
    expect(objectsOf([{ a: 1 }, null, undefined])).toEqual([{ a: 1 }]);
    expect(objectsOf("text" as unknown as object[])).toEqual([]);
    expect(objectsOf([7, "text", [{}]] as unknown as object[])).toEqual([]);
  });
});

test("a name is one line without direction marks", () => {
  expect(asPlainLine(" photo_\u202Egpj\u2069.exe\u0000\n")).toBe("photo_gpj.exe");
  expect(asPlainLine("a\tb\nc")).toBe("a b c");
});

import { expect, test } from "vitest";
import { readableAccent } from "./color.ts";

test("a colour that is readable on white stays as it is", () => {
  expect(readableAccent("#0b5cab")).toBe("#0b5cab");
});

test("a pale colour is darkened until it is readable", () => {
  const darker = readableAccent("#ffdd00");
  expect(darker).not.toBe("#ffdd00");
  expect(Number.parseInt(darker.slice(1, 3), 16)).toBeLessThan(0xa0);
});

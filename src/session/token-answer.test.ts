import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { clockAhead } from "./token-answer.ts";

beforeEach(() => void vi.useFakeTimers({ now: 1_800_000_000_000 }));

afterEach(() => void vi.useRealTimers());

test("an answer with tokens tells by how much the device's clock is ahead", () => {
  expect(clockAhead({ issued_at: "1799999100000" })).toBe(900_000);
  expect(clockAhead({ issued_at: "1800000060000" })).toBe(-60_000);
});

test.each([undefined, null, "", "soon", {}, -5])("one that does not say when, %j, says nothing of the clock", (issued_at) => {
  expect(clockAhead({ issued_at })).toBe(0);
});

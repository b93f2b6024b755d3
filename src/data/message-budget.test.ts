// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ConnectError } from "~/connect/errors.ts";
import { testStore } from "~/testing/render-in-app.tsx";
import { messageBudgetOf, MOST_AN_HOUR } from "./message-budget.ts";

const NOW = Date.parse("2026-03-10T12:00:00Z");
const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  localStorage.clear();
});
afterEach(() => vi.useRealTimers());

function spend(count: number, budget = messageBudgetOf(testStore())): void {
  for (let call = 0; call < count; call++) budget.spend();
}

test("the tabs of a person spend one hour's calls together, and go on when the oldest is an hour old", () => {
  spend(MOST_AN_HOUR / 2);
  vi.setSystemTime(NOW + 10 * MINUTE);
  const other = messageBudgetOf(testStore());
  spend(MOST_AN_HOUR / 2, other);
  expect(other.until()).toBe(NOW + 60 * MINUTE);
  expect(() => other.spend()).toThrow(ConnectError);
  vi.setSystemTime(NOW + 60 * MINUTE);
  expect(other.until()).toBe(0);
  expect(() => other.spend()).not.toThrow();
});

test("an hour of checks that nobody asked for never uses up the calls", () => {
  const budget = messageBudgetOf(testStore());
  let checks = 0;
  for (let minute = 0; minute < 120; minute++) {
    vi.setSystemTime(NOW + minute * MINUTE);
    if (budget.mayCheck()) {
      budget.spend();
      checks++;
    }
    expect(budget.until()).toBe(0);
  }
  expect(checks).toBeGreaterThan(50);
  expect(checks).toBeLessThanOrEqual(80);
});

import { render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { MemoryRouter } from "react-router";
import { Timestamp } from "~/ui/timestamp.tsx";
import { setClockAhead } from "./clock.ts";

const NOW = Date.parse("2026-03-10T12:00:00Z");
const MINUTE = 60_000;

beforeEach(() => void vi.useFakeTimers({ now: NOW }));

afterEach(() => {
  setClockAhead(0);
  vi.useRealTimers();
});

/** What is shown of something that was posted when this device's clock said that time. */
function shown(minutesAgo: number): string | null {
  render(
    <MemoryRouter>
      <Timestamp date={new Date(NOW - minutesAgo * MINUTE).toISOString()} />
    </MemoryRouter>,
  );
  return screen.getByText(/./).textContent;
}

test("on a device that is 15 minutes fast, what was posted just now was posted just now", () => {
  setClockAhead(15 * MINUTE);
  expect(shown(15)).toBe("now");
});

test("on a device that is a day slow, times are right too", () => {
  setClockAhead(-24 * 60 * MINUTE);
  expect(shown(-23 * 60)).toBe("1h ago");
});

test("the time that an answer takes is no error of the clock", () => {
  setClockAhead(20_000);
  expect(shown(1)).toBe("1m ago");
});

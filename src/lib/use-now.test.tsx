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

/** The text shown for a post of that many minutes ago by the device's clock. */
function shown(minutesAgo: number): string | null {
  render(
    <MemoryRouter>
      <Timestamp date={new Date(NOW - minutesAgo * MINUTE).toISOString()} />
    </MemoryRouter>,
  );
  return screen.getByText(/./).textContent;
}

test("a device clock 15 minutes fast does not change the time of a new post", () => {
  setClockAhead(15 * MINUTE);
  expect(shown(15)).toBe("now");
});

test("a device clock a day slow does not change times", () => {
  setClockAhead(-24 * 60 * MINUTE);
  expect(shown(-23 * 60)).toBe("1h ago");
});

test("latency is not taken for clock error", () => {
  setClockAhead(20_000);
  expect(shown(1)).toBe("1m ago");
});

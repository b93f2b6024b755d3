import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MINUTE, startPolling } from "./polling.ts";

let stop: () => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-03-10T12:00:00Z") });
  localStorage.clear();
  see("visible");
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

function see(state: DocumentVisibilityState): void {
  Object.defineProperty(document, "visibilityState", { configurable: true, get: () => state });
  document.dispatchEvent(new Event("visibilitychange"));
}

function start(check: () => Promise<void>): void {
  stop = startPolling({ name: "test", freshAt: Date.now(), check });
}

// jsdom has no locks, so the tab polls without one, as in browsers that refuse locks.
describe("polling", () => {
  it("checks a minute after the feed was read, and every minute from then on", async () => {
    const check = vi.fn(async () => undefined);
    start(check);
    await vi.advanceTimersByTimeAsync(MINUTE - 1);
    expect(check).toHaveBeenCalledTimes(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(check).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(check).toHaveBeenCalledTimes(6);
  });

  it("pauses while the page is hidden, and checks at once if that took more than a minute", async () => {
    const check = vi.fn(async () => undefined);
    start(check);
    see("hidden");
    await vi.advanceTimersByTimeAsync(3 * MINUTE);
    expect(check).toHaveBeenCalledTimes(0);
    see("visible");
    await vi.advanceTimersByTimeAsync(1);
    expect(check).toHaveBeenCalledTimes(1);
    see("hidden");
    see("visible");
    await vi.advanceTimersByTimeAsync(MINUTE - 10);
    expect(check).toHaveBeenCalledTimes(1);
  });

  it("backs off while checks fail, and returns to a minute after a success", async () => {
    const check = vi.fn(async () => undefined);
    check.mockRejectedValueOnce(new Error("503")).mockRejectedValueOnce(new Error("503"));
    start(check);
    await vi.advanceTimersByTimeAsync(MINUTE);
    await vi.advanceTimersByTimeAsync(2 * MINUTE - 1);
    expect(check).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(check).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(4 * MINUTE);
    expect(check).toHaveBeenCalledTimes(3);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(check).toHaveBeenCalledTimes(4);
  });

  it("survives a clock that was set back, and shares its minute with a feed opened later", async () => {
    const check = vi.fn(async () => undefined);
    localStorage.setItem("test:at", String(Date.now() + 100 * MINUTE));
    start(check);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(check).toHaveBeenCalledTimes(1);
    stop();
    stop = startPolling({ name: "test", freshAt: 0, check });
    await vi.advanceTimersByTimeAsync(MINUTE / 2);
    expect(check).toHaveBeenCalledTimes(1);
  });
});

// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ConnectError } from "~/connect/errors.ts";
import { testStore } from "~/testing/render-in-app.tsx";
import { rereadIfLost } from "./reread-if-lost.ts";

beforeEach(() => void vi.useFakeTimers());

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const timeout = new ConnectError("server", "", 504);

test("after a gateway timeout, the org is read at once, and again when the call must have ended", async () => {
  const reread = vi.fn(async () => undefined);
  void rereadIfLost(testStore(), timeout, reread);
  await vi.advanceTimersByTimeAsync(0);
  expect(reread).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(reread).toHaveBeenCalledTimes(2);
});

test("nothing is read after a refusal", async () => {
  const reread = vi.fn(async () => undefined);
  await rereadIfLost(testStore(), new ConnectError("forbidden", "No.", 403), reread);
  expect(reread).not.toHaveBeenCalled();
});

test("without a connection it waits for one", async () => {
  const isOnline = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  const reread = vi.fn(async () => undefined);
  void rereadIfLost(testStore(), new ConnectError("offline", ""), reread);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(reread).not.toHaveBeenCalled();
  isOnline.mockReturnValue(true);
  window.dispatchEvent(new Event("online"));
  await vi.advanceTimersByTimeAsync(0);
  expect(reread).toHaveBeenCalledOnce();
});

test("nothing is read after a sign-out", async () => {
  const store = testStore();
  const reread = vi.fn(async () => undefined);
  const done = rereadIfLost(store, timeout, reread);
  store.close();
  await vi.advanceTimersByTimeAsync(60_000);
  await done;
  expect(reread).not.toHaveBeenCalled();
});

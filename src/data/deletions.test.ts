// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ConnectError } from "~/connect/errors.ts";
import { testStore } from "~/testing/render-in-app.tsx";
import { deleteLater } from "./deletions.ts";
import { FEED_ELEMENTS } from "./kinds.ts";
import { pendingDeletions } from "./pending-deletions.ts";
import { receive } from "./receive.ts";
import { eventually } from "~/testing/eventually.ts";

const send = vi.fn<() => Promise<void>>();
const onRefused = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
  send.mockResolvedValue();
});
afterEach(() => void vi.useRealTimers());

function deleted() {
  const store = testStore();
  receive(store, FEED_ELEMENTS, { id: "0D51" }, store.records.tick());
  const deletion = deleteLater(store, { kind: FEED_ELEMENTS, id: "0D51", send, onRefused });
  return { store, deletion, isShown: () => store.records.get(FEED_ELEMENTS, "0D51") !== undefined };
}

test("a deleted thing is hidden at once, and the org is called after a while", async () => {
  const { store, isShown } = deleted();
  expect(isShown()).toBe(false);
  await vi.advanceTimersByTimeAsync(7_000);
  expect(send).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(send).toHaveBeenCalledOnce();
  expect(isShown()).toBe(false);
  expect(pendingDeletions(store)).toEqual([]);
});

test("the time is paused while the Undo is hovered or focused", async () => {
  const { deletion } = deleted();
  deletion.setLookedAt(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(send).not.toHaveBeenCalled();
  deletion.setLookedAt(false);
  await vi.advanceTimersByTimeAsync(8_000);
  expect(send).toHaveBeenCalledOnce();
});

test("the org is called once if the page unloads or the person signs out before", async () => {
  const { store } = deleted();
  window.dispatchEvent(new Event("pagehide"));
  store.close();
  window.dispatchEvent(new Event("pagehide"));
  await vi.runAllTimersAsync();
  expect(send).toHaveBeenCalledOnce();
});

test("an undone deletion is never sent", async () => {
  const { deletion, isShown } = deleted();
  deletion.undo();
  await vi.runAllTimersAsync();
  window.dispatchEvent(new Event("pagehide"));
  expect(isShown()).toBe(true);
  expect(send).not.toHaveBeenCalled();
});

test("a thing that the org refuses to delete is shown again", async () => {
  const refusal = new ConnectError("forbidden", "Kept for a year.", 403);
  send.mockRejectedValue(refusal);
  const { deletion, isShown } = deleted();
  deletion.carryOut();
  await vi.runAllTimersAsync();
  expect(isShown()).toBe(true);
  expect(onRefused).toHaveBeenCalledExactlyOnceWith(refusal);
});

test("what the org has deleted, though its answer was lost, is gone in other tabs too", async () => {
  send.mockRejectedValue(new ConnectError("server", "", 504));
  const store = testStore();
  const told = vi.spyOn(store, "tell");
  receive(store, FEED_ELEMENTS, { id: "0D51" }, store.records.tick());
  const reread = vi.fn(async () => void store.records.put(FEED_ELEMENTS, "0D51", null, store.records.tick()));
  deleteLater(store, { kind: FEED_ELEMENTS, id: "0D51", send, onRefused, reread }).carryOut();
  await eventually(() => expect(reread).toHaveBeenCalled());
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toHaveBeenCalledWith({ type: "gone", kind: FEED_ELEMENTS.name, id: "0D51" });
});

test("what the org still has after a lost answer is not said to be gone", async () => {
  send.mockRejectedValue(new ConnectError("server", "", 504));
  const store = testStore();
  const told = vi.spyOn(store, "tell");
  receive(store, FEED_ELEMENTS, { id: "0D51" }, store.records.tick());
  const reread = vi.fn(async () => undefined);
  deleteLater(store, { kind: FEED_ELEMENTS, id: "0D51", send, onRefused, reread }).carryOut();
  await eventually(() => expect(reread).toHaveBeenCalled());
  await vi.advanceTimersByTimeAsync(0);
  expect(told).not.toHaveBeenCalled();
});

test("deleting a thing that is already gone succeeds", async () => {
  send.mockRejectedValue(new ConnectError("not-found", "Gone", 404));
  const { deletion, isShown } = deleted();
  deletion.carryOut();
  await vi.runAllTimersAsync();
  expect(isShown()).toBe(false);
  expect(onRefused).not.toHaveBeenCalled();
});

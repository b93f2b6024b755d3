// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { testStore } from "~/testing/render-in-app.tsx";
import { deviceValue } from "./device-value.ts";
import { ownerKey } from "./owner.ts";

const read = (stored: unknown): number[] => (Array.isArray(stored) ? (stored as number[]) : []);

beforeEach(() => localStorage.clear());

test("what one tab sets is in the others, and in the next one, as the same object until it changes", () => {
  const store = testStore();
  const here = deviceValue(store, "numbers", read);
  const told = vi.fn();
  here.subscribe(told);
  const key = `${ownerKey(store.owner)}:numbers`;
  localStorage.setItem(key, "[1,2]");
  window.dispatchEvent(new StorageEvent("storage", { key }));
  expect(told).toHaveBeenCalledOnce();
  expect(here.get()).toEqual([1, 2]);
  expect(here.get()).toBe(here.get());
  here.set([3]);
  expect(deviceValue(store, "numbers", read).get()).toEqual([3]);
});

test("nonsense in storage is nothing, and nothing is stored after signing out", () => {
  const store = testStore();
  const key = `${ownerKey(store.owner)}:numbers`;
  localStorage.setItem(key, "{");
  const value = deviceValue(store, "numbers", read);
  expect(value.get()).toEqual([]);
  store.close();
  value.set([1]);
  expect(localStorage.getItem(key)).toBe("{");
});

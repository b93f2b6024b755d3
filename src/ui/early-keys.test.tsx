import { renderHook } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { useEarlyKeys } from "./early-keys.ts";

const KEYS = ["j", "PageDown"];
const list = { current: document.body };

test("keys pressed while their handler loads are replayed once, in order", async () => {
  const { result } = renderHook(() => useEarlyKeys(KEYS, list));
  await userEvent.keyboard("jx{PageDown}");
  const heard: string[] = [];
  const listen = ({ key }: KeyboardEvent) => heard.push(key);
  document.addEventListener("keydown", listen);
  result.current();
  result.current();
  expect(heard).toEqual(["j", "PageDown"]);
  await userEvent.keyboard("j");
  result.current();
  expect(heard).toEqual(["j", "PageDown", "j"]);
  document.removeEventListener("keydown", listen);
});

test("Page Down in the list does not scroll before its handler has loaded", () => {
  renderHook(() => useEarlyKeys(KEYS, list));
  const isScrolling = (key: string) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  expect(isScrolling("PageDown")).toBe(false);
  expect(isScrolling("j")).toBe(true);
});

test("nothing is replayed when the handler never loads", async () => {
  const { result, unmount } = renderHook(() => useEarlyKeys(KEYS, list));
  await userEvent.keyboard("j");
  const listen = vi.fn();
  document.addEventListener("keydown", listen);
  unmount();
  result.current();
  expect(listen).not.toHaveBeenCalled();
  document.removeEventListener("keydown", listen);
});

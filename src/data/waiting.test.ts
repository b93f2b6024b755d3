// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { testStore } from "~/testing/render-in-app.tsx";
import { waitingOf } from "./waiting.ts";

afterEach(() => vi.unstubAllGlobals());

test("title, badge and total are one number: each thing counts once, wherever it waits", () => {
  const setAppBadge = vi.fn(async () => undefined);
  vi.stubGlobal("navigator", { ...navigator, setAppBadge });
  const store = testStore();
  const waiting = waitingOf(store);
  const heard = vi.fn(() => waiting.total());
  const end = waiting.subscribe(heard);
  waiting.set("bell", ["0D51", "followers"]);
  waiting.set("feed", ["0D51", "0D52"]);
  waiting.set("messages", ["conversation 0"]);
  expect(waiting.total()).toBe(4);
  expect(document.title).toMatch(/^\(4\)/);
  expect(setAppBadge).toHaveBeenLastCalledWith(4);
  expect(heard.mock.results.map(({ value }) => value as number)).toEqual([2, 3, 4]);
  waiting.set("feed", []);
  end();
  waiting.set("bell", []);
  expect(setAppBadge).toHaveBeenLastCalledWith(1);
  expect(heard).toHaveBeenCalledTimes(4);
  store.close();
  expect(document.title).not.toMatch(/^\(/);
});

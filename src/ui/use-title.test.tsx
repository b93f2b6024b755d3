import { renderHook } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { setAppName, setUnreadCount, useTitle } from "./use-title.ts";

afterEach(() => {
  setAppName("");
  setUnreadCount(0);
  vi.unstubAllGlobals();
});

test("a title names the page, then the app", () => {
  setAppName("Acme Chatter");
  expect(document.title).toBe("Acme Chatter");
  const { rerender } = renderHook(({ place }) => useTitle(place), { initialProps: { place: "News" } });
  expect(document.title).toBe("News · Acme Chatter");
  rerender({ place: "Sign in to Acme Chatter" });
  expect(document.title).toBe("Sign in to Acme Chatter");
});

test("new posts are counted before the title of whichever page is open", () => {
  setAppName("Acme Chatter");
  const { rerender } = renderHook(({ place }) => useTitle(place), { initialProps: { place: "News" } });
  setUnreadCount(3);
  expect(document.title).toBe("(3) News · Acme Chatter");
  rerender({ place: "Groups" });
  expect(document.title).toBe("(3) Groups · Acme Chatter");
  setUnreadCount(0);
  expect(document.title).toBe("Groups · Acme Chatter");
});

test("the icon of an installed app carries the count, and a browser that refuses it is left alone", () => {
  const setAppBadge = vi.fn(() => Promise.reject(new Error("in a frame")));
  vi.stubGlobal("navigator", Object.assign(Object.create(navigator) as Navigator, { setAppBadge }));
  setUnreadCount(2);
  expect(setAppBadge).toHaveBeenCalledWith(2);
});

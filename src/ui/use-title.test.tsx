import { renderHook } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { setAppName, setUnreadCount, useTitle } from "./use-title.ts";

afterEach(() => {
  setAppName("");
  setUnreadCount(0);
  vi.unstubAllGlobals();
});

test("the title is the page's name, then the app's", () => {
  setAppName("Acme Chatter");
  const { rerender } = renderHook(({ place }) => useTitle(place), { initialProps: { place: "" } });
  expect(document.title).toBe("Acme Chatter");
  rerender({ place: "News" });
  expect(document.title).toBe("News · Acme Chatter");
  rerender({ place: "Sign in to Acme Chatter" });
  expect(document.title).toBe("Sign in to Acme Chatter");
});

test("the count of new posts comes before any page's title", () => {
  setAppName("Acme Chatter");
  const { rerender } = renderHook(({ place }) => useTitle(place), { initialProps: { place: "News" } });
  setUnreadCount(3);
  expect(document.title).toBe("(3) News · Acme Chatter");
  rerender({ place: "Groups" });
  expect(document.title).toBe("(3) Groups · Acme Chatter");
  setUnreadCount(0);
  expect(document.title).toBe("Groups · Acme Chatter");
});

test("the badge of an installed app shows the count, and a refusal is ignored", () => {
  const setAppBadge = vi.fn(() => Promise.reject(new Error("in a frame")));
  vi.stubGlobal("navigator", Object.assign(Object.create(navigator) as Navigator, { setAppBadge }));
  setUnreadCount(2);
  expect(setAppBadge).toHaveBeenCalledWith(2);
});

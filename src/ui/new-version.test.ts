import { beforeEach, expect, test, vi } from "vitest";
import { watchForNewVersion } from "./new-version.ts";

const reload = vi.fn();
const kept = new Map<string, string>();

beforeEach(() => {
  reload.mockClear();
  kept.clear();
  vi.stubGlobal("window", Object.assign(new EventTarget(), { location: { reload } }));
  vi.stubGlobal("navigator", { onLine: true });
  vi.stubGlobal("document", { querySelectorAll: () => [] });
  const setItem = (key: string, value: string) => void kept.set(key, value);
  vi.stubGlobal("sessionStorage", { getItem: (key: string) => kept.get(key) ?? null, setItem });
  watchForNewVersion();
  return () => vi.unstubAllGlobals();
});

const missPart = () => window.dispatchEvent(new Event("vite:preloadError"));

test("a part that is missing on the host has the page loaded anew, once a minute at most", () => {
  missPart();
  missPart();
  expect(reload).toHaveBeenCalledOnce();
});

test("not while somebody would be asked before leaving: a file that could not be sent stays", () => {
  const ask = (event: Event) => event.preventDefault();
  window.addEventListener("beforeunload", ask);
  missPart();
  expect(reload).not.toHaveBeenCalled();
  window.removeEventListener("beforeunload", ask);
  missPart();
  expect(reload).toHaveBeenCalledOnce();
});

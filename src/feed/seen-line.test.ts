// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { testStore } from "~/testing/render-in-app.tsx";
import { keepVisit, lastVisit, startFrom } from "./last-visit.ts";
import { hasNews, lineKey, newestIn } from "./seen-line.ts";

const ME = "005000000000001AAA";
const PATH = "/chatter/feeds/news/me/feed-elements";
const at = (minute: number) => Date.parse("2026-05-20T10:00:00Z") + minute * 60_000;

/** A feed of posts that were created at these minutes. */
function feedOf(minutes: readonly number[], authorId = "005000000000002AAA") {
  const store = testStore({}, ME);
  const entries = minutes.map((minute) => {
    const key = `0D5${minute}`;
    store.records.put(FEED_ELEMENTS, key, { id: key, createdDate: new Date(at(minute)).toISOString(), actor: { id: authorId } }, 1);
    return { key, id: key };
  });
  return { store, entries };
}

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe("the line where somebody was", () => {
  it("stands above the first post that was there", () => {
    const { store, entries } = feedOf([50, 40, 30, 20]);
    const visit = { newest: at(30), at: at(35) };
    expect(lineKey(store, entries, visit)).toBe("0D530");
    expect(newestIn(store, entries)).toBe(at(50));
  });

  it("is nowhere where nothing is new, or only one's own posts are", () => {
    const { store, entries } = feedOf([50, 40]);
    expect(lineKey(store, entries, { newest: at(50), at: at(60) })).toBeUndefined();
    const mine = feedOf([50, 40], ME);
    expect(lineKey(mine.store, mine.entries, { newest: at(40), at: at(45) })).toBeUndefined();
  });

  it("is further down where all that has come is new", () => {
    const { store, entries } = feedOf([50, 40]);
    const visit = { newest: at(10), at: at(15) };
    expect(lineKey(store, entries, visit)).toBeUndefined();
    expect(hasNews(store, entries, visit)).toBe(true);
  });
});

describe("the last visit to a feed", () => {
  it("is known the next time, and not to somebody else", () => {
    const store = testStore({}, ME);
    expect(lastVisit(store, PATH, false)).toBeNull();
    keepVisit(store, PATH, { newest: at(10), at: at(12) });
    expect(lastVisit(testStore({}, ME), PATH, false)).toEqual({ newest: at(10), at: at(12) });
    expect(lastVisit(testStore({}, "005000000000003AAA"), PATH, false)).toBeNull();
  });

  it("stays the one before while people come back to the feed", () => {
    const store = testStore({}, ME);
    keepVisit(store, PATH, { newest: at(10), at: at(12) });
    lastVisit(store, PATH, false);
    keepVisit(store, PATH, { newest: at(20), at: at(22) });
    expect(lastVisit(store, PATH, true)?.at).toBe(at(12));
    expect(lastVisit(store, PATH, false)?.at).toBe(at(22));
  });

  it("begins anew where new posts come on top, and never goes back in time", () => {
    const store = testStore({}, ME);
    startFrom(store, PATH, { newest: at(30), at: at(31) });
    expect(lastVisit(store, PATH, true)?.at).toBe(at(31));
    keepVisit(store, PATH, { newest: at(30), at: at(31) });
    keepVisit(store, PATH, { newest: at(20), at: at(40) });
    expect(lastVisit(store, PATH, false)).toEqual({ newest: at(30), at: at(40) });
  });

  it("is taken for none where what is stored is not one", () => {
    const store = testStore({}, ME);
    keepVisit(store, PATH, { newest: at(10), at: at(12) });
    const [key = ""] = Object.keys(localStorage);
    for (const text of ["{", "{}", "[1]", `[["${PATH}",{"newest":"x"}]]`]) {
      localStorage.setItem(key, text);
      expect(lastVisit(store, PATH, false)).toBeNull();
    }
  });
});

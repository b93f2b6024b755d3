// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import { testStore } from "~/testing/render-in-app.tsx";
import { refusal, stubOrg } from "~/testing/stub-org.ts";
import { watchReading } from "./reading.ts";

let stop: () => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-03-10T12:00:00Z") });
  localStorage.clear();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const MINUTE = 60_000;
const PATCH = "PATCH /chatter/feed-elements/batch/*";

/** Posts of which the org says whether they are read, each on screen or below it. */
function page(posts: Record<string, { isReadByMe?: boolean; isBelow?: boolean }>, answer: Parameters<typeof stubOrg>[0][string]) {
  const org = stubOrg({ [PATCH]: answer });
  const store = testStore();
  const main = document.body.appendChild(document.createElement("main"));
  for (const [id, { isReadByMe, isBelow }] of Object.entries(posts)) {
    receive(store, FEED_ELEMENTS, { id, capabilities: { readBy: { isReadByMe } } }, store.records.tick());
    const article = main.appendChild(document.createElement("article"));
    article.dataset.key = id;
    const top = isBelow ? 5_000 : 10;
    article.getBoundingClientRect = () => new DOMRect(0, top, 500, 200);
  }
  stop = watchReading(store);
  return {
    asked: () => org.asked().map((call) => call.replace("PATCH /chatter/feed-elements/batch/", "").replace("/capabilities/read-by", "")),
    isRead: (id: string) => store.records.get(FEED_ELEMENTS, id)?.capabilities?.readBy?.isReadByMe,
    pause: () => void (store.connection.pause.end = Date.now() + 10 * MINUTE),
    main,
  };
}

const bothRead = {
  hasErrors: false,
  results: [
    { statusCode: 200, result: { isReadByMe: true, page: { total: 4 } } },
    { statusCode: 200, result: { isReadByMe: true } },
  ],
};

describe("posts on screen", () => {
  test("are marked as read together after five minutes, and no post twice", async () => {
    const { asked, isRead } = page({ "0D51": { isReadByMe: false }, "0D52": { isReadByMe: false } }, bothRead);
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(asked()).toEqual([]);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(asked()).toEqual(["0D51,0D52"]);
    expect([isRead("0D51"), isRead("0D52")]).toEqual([true, true]);
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(asked()).toHaveLength(1);
  });

  test("are left alone where they are read, where the org does not keep account, and below the window", async () => {
    const { asked } = page({ "0D51": { isReadByMe: true }, "0D52": {}, "0D53": { isReadByMe: false, isBelow: true } }, bothRead);
    await vi.advanceTimersByTimeAsync(8 * MINUTE);
    expect(asked()).toEqual([]);
  });

  test("are not marked while the org asks for a break, nor offered again where it refuses", async () => {
    const { asked, pause } = page({ "0D51": { isReadByMe: false } }, () => refusal(403));
    pause();
    await vi.advanceTimersByTimeAsync(9 * MINUTE);
    expect(asked()).toEqual([]);
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(asked()).toEqual(["0D51"]);
    await vi.advanceTimersByTimeAsync(30 * MINUTE);
    expect(asked()).toHaveLength(1);
  });

  test("of which there are many do not wait", async () => {
    const many = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`0D5${index}`, { isReadByMe: false }]));
    const { asked } = page(many, { hasErrors: false, results: [] });
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(asked()).toHaveLength(1);
  });

  test("that pass by are not read", async () => {
    const { asked, main } = page({ "0D51": { isReadByMe: false } }, bothRead);
    await vi.advanceTimersByTimeAsync(2_000);
    main.replaceChildren();
    await vi.advanceTimersByTimeAsync(8 * MINUTE);
    expect(asked()).toEqual([]);
  });
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ChatterLikesCapability } from "~/connect/contract/capabilities.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import { testStore } from "~/testing/render-in-app.tsx";
import { stubOrg } from "~/testing/stub-org.ts";
import { changeCapability } from "./capability-change.ts";
import { LIKE } from "./like.ts";
import { eventually } from "~/testing/eventually.ts";

const showRefusal = vi.hoisted(() => vi.fn());
vi.mock("~/ui/toast.ts", () => ({ showRefusal }));

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
});

afterEach(() => void vi.useRealTimers());

/** A post with likes, and an org that answers calls in turn, each when it is told to. */
function likeOf(isLiked: boolean, total: number) {
  const calls: { isLiked: boolean; resolve: (likes: ChatterLikesCapability) => void; reject: (error: Error) => void }[] = [];
  const store = testStore();
  const element = { id: "0D51", capabilities: { chatterLikes: { isLikedByCurrentUser: isLiked, page: { total } } } };
  receive(store, FEED_ELEMENTS, element, store.records.tick());
  const call: typeof LIKE.call = (_connection, _id, liked) =>
    new Promise((resolve, reject) => calls.push({ isLiked: liked, resolve, reject }));
  const settled = () => vi.advanceTimersByTimeAsync(0);
  return {
    async press(value: boolean) {
      changeCapability(store, "0D51", { ...LIKE, call }, value);
      await settled();
    },
    asked: () => calls.map((each) => each.isLiked),
    async confirm(liked: boolean, newTotal: number) {
      calls.at(-1)?.resolve({ isLikedByCurrentUser: liked, page: { total: newTotal } });
      await settled();
    },
    async refuse() {
      calls.at(-1)?.reject(new Error("no"));
      await settled();
    },
    shown: () => store.records.get(FEED_ELEMENTS, "0D51")?.capabilities?.chatterLikes,
  };
}

describe("changing a capability", () => {
  test("shows at once, and then as the org has it", async () => {
    const like = likeOf(false, 4);
    await like.press(true);
    expect(like.shown()).toEqual({ isLikedByCurrentUser: true, page: { total: 5 } });
    await like.confirm(true, 9);
    expect(like.shown()).toEqual({ isLikedByCurrentUser: true, page: { total: 9 } });
    expect(showRefusal).not.toHaveBeenCalled();
  });

  test("back and forth, both refused, ends as it was, and says so once", async () => {
    const like = likeOf(false, 4);
    await like.press(true);
    await like.press(false);
    expect(like.asked()).toEqual([true]);
    await like.refuse();
    await like.refuse();
    expect(like.asked()).toEqual([true, false]);
    expect(like.shown()).toEqual({ isLikedByCurrentUser: false, page: { total: 4 } });
    expect(showRefusal).toHaveBeenCalledOnce();
  });

  test("and back, where only that is refused, ends as the org confirmed", async () => {
    const like = likeOf(false, 4);
    await like.press(true);
    await like.press(false);
    await like.confirm(true, 7);
    expect(like.shown()?.isLikedByCurrentUser).toBe(false);
    await like.refuse();
    expect(like.shown()).toEqual({ isLikedByCurrentUser: true, page: { total: 7 } });
  });

  test("many times in a hurry sends the first press and the last", async () => {
    const like = likeOf(false, 4);
    for (const value of [true, false, true, false]) await like.press(value);
    expect(like.shown()).toEqual({ isLikedByCurrentUser: false, page: { total: 4 } });
    await like.confirm(true, 5);
    expect(like.asked()).toEqual([true, false]);
    await like.confirm(false, 4);
    expect(like.shown()).toEqual({ isLikedByCurrentUser: false, page: { total: 4 } });
  });

  test("whose answer was lost is asked for, because the org may have done it", async () => {
    vi.useRealTimers();
    const liked = { isLikedByCurrentUser: true, page: { total: 5 } };
    stubOrg({
      "PATCH /chatter/feed-elements/0D51/capabilities/chatter-likes": new Response("", { status: 504 }),
      "GET /chatter/feed-elements/0D51": { id: "0D51", capabilities: { chatterLikes: liked } },
    });
    const store = testStore();
    receive(store, FEED_ELEMENTS, { id: "0D51", capabilities: { chatterLikes: { page: { total: 4 } } } }, store.records.tick());
    changeCapability(store, "0D51", LIKE, true);
    await eventually(() => expect(store.records.said(FEED_ELEMENTS, "0D51")?.capabilities?.chatterLikes).toEqual(liked));
    vi.unstubAllGlobals();
  });
});

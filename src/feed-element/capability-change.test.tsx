import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ChatterLikesCapability } from "~/connect/contract/capabilities.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { feedElementKey, keepElements, storeFeedElement } from "./cache.ts";
import { useLike } from "./like.ts";

const setLike = vi.hoisted(() => vi.fn<(connection: unknown, id: string, isLiked: boolean) => Promise<ChatterLikesCapability>>());
const showToast = vi.hoisted(() => vi.fn());
vi.mock("~/connect/feed-elements.ts", () => ({ setLike }));
vi.mock("~/ui/toast.ts", () => ({ showToast }));
vi.mock("~/session/session-context.tsx", () => ({ useConnection: () => ({}) }));

beforeEach(() => {
  vi.clearAllMocks();
});

function likeOf(isLiked: boolean, total: number) {
  const client = new QueryClient();
  keepElements(client);
  storeFeedElement(client, { id: "0D51", capabilities: { chatterLikes: { isLikedByCurrentUser: isLiked, page: { total } } } });
  const wrapper = ({ children }: { children: ReactNode }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>;
  const { result } = renderHook(() => useLike("0D51"), { wrapper });
  return {
    press: (value: boolean) => act(async () => result.current.mutate(value)),
    shown: () => client.getQueryData<FeedElement>(feedElementKey("0D51"))?.capabilities?.chatterLikes,
    ended: () => waitFor(() => expect(client.isMutating()).toBe(0)),
  };
}

/** Has the org answer the calls in turn, each when it is told to. */
function orgAnswers() {
  const calls: { resolve: (likes: ChatterLikesCapability) => void; reject: (error: Error) => void }[] = [];
  setLike.mockImplementation(() => new Promise((resolve, reject) => calls.push({ resolve, reject })));
  return {
    count: () => calls.length,
    confirm: (isLiked: boolean, total: number) =>
      act(async () => calls.at(-1)?.resolve({ isLikedByCurrentUser: isLiked, page: { total } })),
    refuse: () => act(async () => calls.at(-1)?.reject(new Error("no"))),
  };
}

describe("changing a capability", () => {
  test("shows at once, and then as the org has it", async () => {
    const org = orgAnswers();
    const like = likeOf(false, 4);
    await like.press(true);
    expect(like.shown()).toEqual({ isLikedByCurrentUser: true, page: { total: 5 } });
    await org.confirm(true, 9);
    await like.ended();
    expect(like.shown()).toEqual({ isLikedByCurrentUser: true, page: { total: 9 } });
    expect(showToast).not.toHaveBeenCalled();
  });

  test("back and forth, both refused, ends as it was, and says so once", async () => {
    const org = orgAnswers();
    const like = likeOf(false, 4);
    await like.press(true);
    await like.press(false);
    expect(org.count()).toBe(1);
    await org.refuse();
    await org.refuse();
    await like.ended();
    expect(setLike.mock.calls.map(([, , isLiked]) => isLiked)).toEqual([true, false]);
    expect(like.shown()).toEqual({ isLikedByCurrentUser: false, page: { total: 4 } });
    expect(showToast).toHaveBeenCalledOnce();
  });

  test("and back, where only that is refused, ends as the org confirmed", async () => {
    const org = orgAnswers();
    const like = likeOf(false, 4);
    await like.press(true);
    await like.press(false);
    await org.confirm(true, 7);
    expect(like.shown()?.isLikedByCurrentUser).toBe(false);
    await org.refuse();
    await like.ended();
    expect(like.shown()).toEqual({ isLikedByCurrentUser: true, page: { total: 7 } });
  });

  test("that is refused forgets what was confirmed before, so the next one starts from what shows", async () => {
    const org = orgAnswers();
    const like = likeOf(false, 4);
    await like.press(true);
    await org.confirm(true, 5);
    await like.ended();
    await like.press(false);
    await org.refuse();
    await like.ended();
    expect(like.shown()).toEqual({ isLikedByCurrentUser: true, page: { total: 5 } });
  });
});

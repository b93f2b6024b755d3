import { fireEvent, screen } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { renderInApp } from "~/feed-element/test-app.tsx";
import { FeedArticle } from "./feed-article.tsx";

const ELEMENT = {
  id: "0D51",
  capabilities: { chatterLikes: { isLikedByCurrentUser: false }, bookmarks: { isBookmarkedByCurrentUser: true } },
};
const like = vi.hoisted(() => vi.fn());
const bookmark = vi.hoisted(() => vi.fn());
vi.mock("~/feed-element/cache.ts", () => ({ useFeedElement: () => ({ data: ELEMENT }) }));
vi.mock("~/feed-element/like.ts", () => ({ useLike: () => ({ mutate: like }) }));
vi.mock("~/feed-element/bookmark.ts", () => ({ useBookmark: () => ({ mutate: bookmark }) }));

beforeEach(() => {
  vi.clearAllMocks();
  renderInApp(<FeedArticle entry={{ key: "0D51", id: "0D51" }} position={1} setSize={1} />);
});

test("l likes and b takes the bookmark away", () => {
  fireEvent.keyDown(screen.getByRole("article"), { key: "l" });
  fireEvent.keyDown(screen.getByRole("article"), { key: "b" });
  expect(like).toHaveBeenCalledExactlyOnceWith(true);
  expect(bookmark).toHaveBeenCalledExactlyOnceWith(false);
});

test.each(["l", "b"])("%s held down acts once", (key) => {
  fireEvent.keyDown(screen.getByRole("article"), { key });
  fireEvent.keyDown(screen.getByRole("article"), { key, repeat: true });
  expect(like.mock.calls.length + bookmark.mock.calls.length).toBe(1);
});

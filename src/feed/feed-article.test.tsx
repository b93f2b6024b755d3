import { fireEvent, screen } from "@testing-library/react";
import { useRef } from "react";
import { beforeEach, expect, test } from "vitest";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import { deleteLater } from "~/data/deletions.ts";
import type { Store } from "~/data/store.ts";
import { renderInApp, testStore } from "~/testing/render-in-app.tsx";
import { FeedArticle } from "./feed-article.tsx";
import { useFeedKeys } from "./feed-keys.ts";
import { eventually } from "~/testing/eventually.ts";

const ID = "0D5000000000001AAA";
const ENTRY = { key: ID, id: ID };

let store: Store;
const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  store = testStore({
    send: async (method, path) => {
      asked.push(`${method} ${path}`);
      return new Promise(() => undefined);
    },
  });
  const capabilities = { chatterLikes: { isLikedByCurrentUser: false }, bookmarks: { isBookmarkedByCurrentUser: true } };
  receive(store, FEED_ELEMENTS, { id: ID, capabilities }, store.records.tick());
});

function Feed() {
  const root = useRef<HTMLDivElement>(null);
  useFeedKeys(root, { current: null }, [ENTRY]);
  return (
    <div ref={root} role="feed">
      <FeedArticle entry={ENTRY} position={1} setSize={1} />
    </div>
  );
}

const shown = () => store.records.get(FEED_ELEMENTS, ID)?.capabilities;

test("l likes and b removes the bookmark, only for the focused post", () => {
  renderInApp(<Feed />, store);
  fireEvent.keyDown(document.body, { key: "l" });
  expect(shown()?.chatterLikes?.isLikedByCurrentUser).toBe(false);
  screen.getByRole("article").focus();
  fireEvent.keyDown(screen.getByRole("article"), { key: "l" });
  fireEvent.keyDown(screen.getByRole("article"), { key: "b" });
  expect(shown()?.chatterLikes?.isLikedByCurrentUser).toBe(true);
  expect(shown()?.bookmarks?.isBookmarkedByCurrentUser).toBe(false);
});

test.each(["l", "b"])("%s held down acts once", async (key) => {
  renderInApp(<Feed />, store);
  screen.getByRole("article").focus();
  fireEvent.keyDown(screen.getByRole("article"), { key });
  fireEvent.keyDown(screen.getByRole("article"), { key, repeat: true });
  await eventually(() => expect(asked).toHaveLength(1));
});

test("a deleted post is replaced by an Undo, which gets focus", () => {
  renderInApp(<Feed />, store);
  deleteLater(store, { kind: FEED_ELEMENTS, id: ID, send: async () => undefined, onRefused: () => undefined });
  return eventually(() => {
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Undo" }));
    expect(screen.getByRole("article").getAttribute("aria-label")).toBe("Post deleted.");
  });
});

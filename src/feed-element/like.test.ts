import { expect, test } from "vitest";
import { withLike } from "./like.ts";

test("a like counts one more, and one less when it is taken back", () => {
  const likes = { isLikedByCurrentUser: false, page: { total: 4 } };
  expect(withLike(likes, true)).toMatchObject({ isLikedByCurrentUser: true, page: { total: 5 } });
  expect(withLike(withLike(likes, true), false)).toMatchObject({ isLikedByCurrentUser: false, page: { total: 4 } });
});

test("the same like twice counts once", () => {
  const likes = { isLikedByCurrentUser: true, page: { total: 4 } };
  expect(withLike(likes, true).page?.total).toBe(4);
});

test("a capability without a page begins at none", () => {
  expect(withLike({}, true).page?.total).toBe(1);
  expect(withLike({ isLikedByCurrentUser: true, page: null }, false).page?.total).toBe(0);
});

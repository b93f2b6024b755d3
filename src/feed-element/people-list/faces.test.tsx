import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ChatterLikesCapability } from "~/connect/contract/capabilities.ts";
import { renderInApp, testStore } from "~/testing/render-in-app.tsx";
import { Faces, likersOf } from "./faces.tsx";

const ME = "005000000000001AAA";
const person = (id: string, displayName: string) => ({ id, displayName, type: "User" });
const ada = person("005000000000002AAA", "Ada Byron");
const me = person(ME, "Grace Hopper");

function liked(names: readonly object[], more: Partial<ChatterLikesCapability> = {}): ChatterLikesCapability {
  const items = names.map((user, index) => ({ id: `0I0${index}`, user }));
  return { isLikedByCurrentUser: false, myLike: null, page: { total: items.length, items }, ...more };
}

test("who likes it here comes first, who does not any more is not among them", () => {
  expect(likersOf(liked([ada], { isLikedByCurrentUser: true }), ME, me)).toEqual([me, ada]);
  expect(likersOf(liked([ada, me], { isLikedByCurrentUser: true }), ME, undefined)).toEqual([me, ada]);
  expect(likersOf(liked([me, ada]), ME, me)).toEqual([ada]);
  expect(likersOf(liked([ada, ada, ada, ada]), ME, me)).toHaveLength(3);
});

function draw(chatterLikes: ChatterLikesCapability) {
  const { container } = renderInApp(<Faces element={{ id: "0D5000000000001AAA", capabilities: { chatterLikes } }} />, testStore({}, ME));
  return container.querySelector("button");
}

test("the faces say who it is in the org's words, until that is changed here", () => {
  const likesMessage = { text: "Ada Byron likes this." };
  expect(draw(liked([ada], { likesMessage }))?.dataset.tip).toBe("Ada Byron likes this.");
  const changed = draw(liked([ada], { likesMessage, isLikedByCurrentUser: true, page: { total: 2, items: [{ user: ada }] } }));
  expect(changed?.dataset.tip).toBe("2 likes: see who");
});

test("nothing is drawn where nobody likes it, or the org sends no names", () => {
  expect(draw(liked([]))).toBeNull();
  expect(draw({ page: { total: 5, items: null } })).toBeNull();
  expect(screen.queryByRole("button")).toBeNull();
});

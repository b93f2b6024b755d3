import { expect, test } from "vitest";
import { testStore } from "~/testing/render-in-app.tsx";
import { internActors } from "./intern-actors.ts";

const mia = (title = "Engineer") => ({ id: "005A", name: "Mia", title, photo: { smallPhotoUrl: "https://x.my.salesforce.com/1" } });

test("equal persons in many places become one object", () => {
  const store = testStore();
  const first = { actor: mia(), parent: mia() };
  const second = { comments: [{ user: mia() }] };
  internActors(store, first);
  internActors(store, second);
  expect(first.parent).toBe(first.actor);
  expect(second.comments[0]?.user).toBe(first.actor);
});

test("a changed person becomes a new object, which is shared from then on", () => {
  const store = testStore();
  const before = { actor: mia() };
  const after = { actor: mia("Lead"), parent: mia("Lead") };
  internActors(store, before);
  internActors(store, after);
  expect(before.actor.title).toBe("Engineer");
  expect(after.actor.title).toBe("Lead");
  expect(after.parent).toBe(after.actor);
});

test("malformed values are left unchanged", () => {
  for (const tree of [null, 42, "text", [null], { actor: null, parent: { id: 7, photo: {} }, user: { id: "005A", photo: null } }]) {
    const copy: unknown = structuredClone(tree);
    internActors(testStore(), tree);
    expect(tree).toEqual(copy);
  }
});

test("persons are not shared between sign-ins", () => {
  const mine = { actor: mia() };
  const theirs = { actor: mia() };
  internActors(testStore(), mine);
  internActors(testStore(), theirs);
  expect(theirs.actor).not.toBe(mine.actor);
});

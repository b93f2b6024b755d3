import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { shareActors } from "./share-actors.ts";

const mia = (title = "Engineer") => ({ id: "005A", name: "Mia", title, photo: { smallPhotoUrl: "https://x.my.salesforce.com/1" } });

test("the same person in many places is one object", () => {
  const client = new QueryClient();
  const first = { actor: mia(), parent: mia() };
  const second = { comments: [{ user: mia() }] };
  shareActors(client, first);
  shareActors(client, second);
  expect(first.parent).toBe(first.actor);
  expect(second.comments[0]?.user).toBe(first.actor);
});

test("a person who has changed is another object, from then on the one", () => {
  const client = new QueryClient();
  const before = { actor: mia() };
  const after = { actor: mia("Lead"), parent: mia("Lead") };
  shareActors(client, before);
  shareActors(client, after);
  expect(before.actor.title).toBe("Engineer");
  expect(after.actor.title).toBe("Lead");
  expect(after.parent).toBe(after.actor);
});

test("what is malformed stays as it is", () => {
  for (const tree of [null, 42, "text", [null], { actor: null, parent: { id: 7, photo: {} }, user: { id: "005A", photo: null } }]) {
    const copy: unknown = structuredClone(tree);
    shareActors(new QueryClient(), tree);
    expect(tree).toEqual(copy);
  }
});

test("people of one cache are not shared with another", () => {
  const mine = { actor: mia() };
  const theirs = { actor: mia() };
  shareActors(new QueryClient(), mine);
  shareActors(new QueryClient(), theirs);
  expect(theirs.actor).not.toBe(mine.actor);
});

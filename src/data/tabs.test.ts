// @vitest-environment jsdom
import { afterEach, expect, test } from "vitest";
import { openStore, type Store } from "./store.ts";
import { testStore } from "~/testing/render-in-app.tsx";
import { addComment } from "./comments.ts";
import { COMMENTS, FEED_ELEMENTS } from "./kinds.ts";
import { receive } from "./receive.ts";
import { tabChannelOf } from "./tab-channel.ts";
import { joinTabs } from "./tabs.ts";
import { eventually } from "~/testing/eventually.ts";

const ID = "0D51";
const opened: Store[] = [];

afterEach(() => opened.splice(0).forEach((store) => store.close()));

/** A person's tab, with one post that has a like and a comment. */
function tabOf(userId: string, { isJoined = true } = {}): Store {
  const { client, connection } = testStore();
  const store = openStore({ owner: { orgId: "acme", siteId: "", userId }, client, connection });
  opened.push(store);
  tabChannelOf(store);
  if (isJoined) joinTabs(store);
  const comments = { page: { total: 1, items: [{ id: "0D71" }] } };
  receive(store, FEED_ELEMENTS, { id: ID, capabilities: { comments, chatterLikes: { page: { total: 1 } } } }, store.records.tick());
  return store;
}

const capabilities = (store: Store) => store.records.get(FEED_ELEMENTS, ID)?.capabilities;
const part = { capabilities: { chatterLikes: { isLikedByCurrentUser: true, page: { total: 2 } } } };

test("a like in one tab shows in the person's other tab, and changes nothing else", async () => {
  const [one, other] = [tabOf("005A"), tabOf("005A")];
  one.tell({ type: "part", kind: FEED_ELEMENTS.name, id: ID, part });
  await eventually(() => expect(capabilities(other)?.chatterLikes?.page?.total).toBe(2));
  expect(capabilities(other)?.comments?.page?.total).toBe(1);
});

test("a new comment and a deletion in one tab show in another", async () => {
  const [one, other] = [tabOf("005A"), tabOf("005A")];
  const comment = { id: "0D72", body: { text: "Yes" } };
  one.records.confirm(FEED_ELEMENTS, ID, (element) => addComment(element, comment.id));
  one.tell({ type: "comment", elementId: ID, comment });
  await eventually(() => expect(capabilities(other)?.comments?.page).toEqual({ total: 2, items: [{ id: "0D71" }, { id: "0D72" }] }));
  expect(other.records.get(COMMENTS, "0D72")).toEqual(comment);
  one.tell({ type: "gone", kind: FEED_ELEMENTS.name, id: ID });
  await eventually(() => expect(other.records.gone(FEED_ELEMENTS).has(ID)).toBe(true));
});

test("a comment deleted in one tab is neither listed nor counted in another", async () => {
  const [one, other] = [tabOf("005A"), tabOf("005A")];
  one.tell({ type: "comment-gone", elementId: ID, id: "0D71" });
  await eventually(() => expect(capabilities(other)?.comments?.page).toEqual({ total: 0, items: [] }));
});

test("with a comment deleted in one tab, the answers below it go from another", async () => {
  const [one, other] = [tabOf("005A"), tabOf("005A")];
  for (const [id, threadParentId] of [
    ["0D72", "0D71"],
    ["0D73", "0D72"],
    ["0D74", null],
  ] as const) {
    one.tell({ type: "comment", elementId: ID, comment: { id, threadParentId } });
  }
  await eventually(() => expect(capabilities(other)?.comments?.page?.total).toBe(4));
  one.tell({ type: "comment-gone", elementId: ID, id: "0D71" });
  await eventually(() => expect(capabilities(other)?.comments?.page).toEqual({ total: 1, items: [{ id: "0D74" }] }));
});

test("messages that arrive before the code for them is loaded are handled later", async () => {
  const one = tabOf("005A");
  const other = tabOf("005A", { isJoined: false });
  const witness = tabOf("005A");
  one.tell({ type: "part", kind: FEED_ELEMENTS.name, id: ID, part });
  await eventually(() => expect(capabilities(witness)?.chatterLikes?.page?.total).toBe(2));
  expect(capabilities(other)?.chatterLikes?.page?.total).toBe(1);
  joinTabs(other);
  expect(capabilities(other)?.chatterLikes?.page?.total).toBe(2);
});

test("another person's tab receives nothing", async () => {
  const [mine, theirs, witness] = [tabOf("005A"), tabOf("005B"), tabOf("005A")];
  mine.tell({ type: "part", kind: FEED_ELEMENTS.name, id: ID, part });
  await eventually(() => expect(capabilities(witness)?.chatterLikes?.page?.total).toBe(2));
  expect(capabilities(theirs)?.chatterLikes?.page?.total).toBe(1);
});

test("an answer requested before another tab's change does not undo it", async () => {
  const [one, other] = [tabOf("005A"), tabOf("005A")];
  const before = other.records.tick();
  one.tell({ type: "part", kind: FEED_ELEMENTS.name, id: ID, part });
  await eventually(() => expect(capabilities(other)?.chatterLikes?.page?.total).toBe(2));
  receive(other, FEED_ELEMENTS, { id: ID, capabilities: { chatterLikes: { page: { total: 1 } } } }, before);
  expect(capabilities(other)?.chatterLikes?.page?.total).toBe(2);
});

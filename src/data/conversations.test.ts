// @vitest-environment jsdom
import { expect, test } from "vitest";
import type { ChatterMessage } from "~/connect/contract/conversations.ts";
import { testStore } from "~/testing/render-in-app.tsx";
import { CONVERSATION_LIST, CONVERSATIONS, receiveMessage, THREADS, type Thread, threadOf, withOlder } from "./conversations.ts";
import { LIST_EDITS } from "./kinds.ts";

const message = (number: number): ChatterMessage => ({
  id: `03J${number}`,
  conversationId: "03M1",
  sentDate: new Date(1_000_000 + number * 1_000).toISOString(),
  body: { text: `Message ${number}`, messageSegments: [] },
});
const page = (numbers: number[], nextPageUrl: string | null = null) => ({
  conversationId: "03M1",
  messages: { messages: numbers.map(message), nextPageUrl },
});
const idsOf = (thread: Thread | undefined) => thread?.messages.map(({ id }) => Number(id?.slice(3)));

test("messages stand by their time, in whichever order the org has them, and older pages come above", () => {
  const newest = threadOf("03M1", page([5, 4], "/older"));
  expect([idsOf(newest), newest.olderUrl]).toEqual([[4, 5], "/older"]);
  const whole = withOlder(newest, threadOf("03M1", { messages: [message(2), message(3)] }));
  expect([idsOf(whole), whole.olderUrl]).toEqual([[2, 3, 4, 5], null]);
});

test("what was read before stays above what is new, unless something in between was never read", () => {
  const store = testStore();
  const read = (numbers: number[], url: string | null) =>
    store.records.put(THREADS, "03M1", threadOf("03M1", page(numbers, url)), store.records.tick());
  read([1, 2, 3], "/older");
  read([3, 4], "/page");
  expect([idsOf(store.records.get(THREADS, "03M1")), store.records.get(THREADS, "03M1")?.olderUrl]).toEqual([[1, 2, 3, 4], "/older"]);
  read([8, 9], "/page");
  expect([idsOf(store.records.get(THREADS, "03M1")), store.records.get(THREADS, "03M1")?.olderUrl]).toEqual([[8, 9], "/page"]);
});

test("a message that begins a conversation puts it on top of the list", () => {
  const store = testStore();
  receiveMessage(store, { ...message(1), sender: { id: "005A" }, recipients: [{ id: "005B" }] });
  const conversation = store.records.get(CONVERSATIONS, "03M1");
  expect(conversation).toMatchObject({ read: true, members: [{ id: "005A" }, { id: "005B" }] });
  expect(store.records.get(LIST_EDITS, CONVERSATION_LIST)?.added).toEqual(["03M1"]);
});

import { screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ChatterMessage } from "~/connect/contract/conversations.ts";
import { CONVERSATIONS, receiveConversations } from "~/data/conversations.ts";
import { MOST_AN_HOUR, messageBudgetOf } from "~/data/message-budget.ts";
import { unreadOf } from "~/entities/messages/unread.ts";
import { eventually } from "~/testing/eventually.ts";
import { renderInApp, testStore } from "~/testing/render-in-app.tsx";
import { stubOrg } from "~/testing/stub-org.ts";
import { Conversation } from "./conversation.tsx";
import { LimitNotice } from "./limit-notice.tsx";

const ME = "005000000000001AAA";
const BEN = { id: "005000000000002AAA", displayName: "Ben", isActive: true };
const PATH = "/chatter/users/me/conversations/03M1";

const message = (number: number): ChatterMessage => ({
  id: `03J${number}`,
  conversationId: "03M1",
  body: { text: `Message ${number}`, messageSegments: [] },
  sender: BEN,
  recipients: [{ id: ME }],
  sentDate: new Date(Date.now() - 60_000 + number * 1_000).toISOString(),
});
const conversation = (numbers: number[], read: boolean, members: object[] = [{ id: ME }, BEN]) => ({
  conversationId: "03M1",
  members,
  messages: { messages: numbers.map(message), nextPageUrl: null },
  read,
});

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

test("who reads a conversation marks it as read, once, and the count goes down", async () => {
  const org = stubOrg({ [`GET ${PATH}`]: conversation([2, 1], false), [`PATCH ${PATH}`]: { id: "03M1", read: true } });
  const store = testStore({}, ME);
  unreadOf(store).set({ count: 3, hasMore: false });
  receiveConversations(store, [{ id: "03M1", read: false, latestMessage: message(2), members: [BEN] }], store.records.tick());
  renderInApp(<Conversation id="03M1" />, store);
  await screen.findByText("Message 2");
  await eventually(() => expect(unreadOf(store).get().count).toBe(2));
  expect(store.records.get(CONVERSATIONS, "03M1")?.read).toBe(true);
  expect(org.asked()).toEqual([`GET ${PATH}`, `PATCH ${PATH}`]);
});

test("a message that the list knows of is read, and said", async () => {
  const org = stubOrg({ [`GET ${PATH}`]: conversation([1], true), [`PATCH ${PATH}`]: { id: "03M1", read: true } });
  const store = testStore({}, ME);
  renderInApp(<Conversation id="03M1" />, store);
  await screen.findByText("Message 1");
  org.answers[`GET ${PATH}`] = conversation([3, 1], false);
  receiveConversations(store, [{ id: "03M1", read: false, latestMessage: message(3), members: [BEN] }], store.records.tick());
  await screen.findByText("Message 3");
  await screen.findByText("New message from Ben.");
  await eventually(() => expect(org.asked()).toEqual([`GET ${PATH}`, `GET ${PATH}`, `PATCH ${PATH}`]));
});

test("messages without dates, senders and words are there, under no day", async () => {
  stubOrg({ [`GET ${PATH}`]: { messages: { messages: [null, { id: "03J1", body: { text: "No date" } }, { id: "03J2", body: null }] } } });
  renderInApp(<Conversation id="03M1" />, testStore({}, ME));
  await screen.findByText("No date");
  expect(screen.queryByText(/1970|1969/)).toBeNull();
  expect(screen.queryByRole("heading", { level: 2 })).toBeNull();
  expect(screen.getByRole("textbox")).toBeDefined();
});

test("where nobody would read an answer there is no field for one", async () => {
  stubOrg({ [`GET ${PATH}`]: conversation([1], true, [{ ...BEN, isActive: false }]) });
  renderInApp(<Conversation id="03M1" />, testStore({}, ME));
  await screen.findByText(/nobody would read an answer/);
  expect(screen.queryByRole("textbox")).toBeNull();
});

test("the end of the hour's calls is said, and when it goes on", async () => {
  const store = testStore({}, ME);
  for (let call = 0; call < MOST_AN_HOUR; call++) messageBudgetOf(store).spend();
  renderInApp(<LimitNotice />, store);
  expect(await screen.findByText(/Messages load again at/)).toBeDefined();
});

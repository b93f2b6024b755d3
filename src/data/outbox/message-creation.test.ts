// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { testStore } from "~/testing/render-in-app.tsx";
import { CONVERSATIONS, SENT_MESSAGES } from "../conversations.ts";
import { MOST_AN_HOUR, messageBudgetOf } from "../message-budget.ts";
import { judge } from "./arrival.ts";
import { confirmEntry, findSince, sendEntry } from "./creations.ts";
import { newEntry, type NewEntry } from "./entry.ts";
import { outcomeOf } from "./outcome.ts";

const ME = "005000000000001AAA";
const BEN = "005000000000002AAA";
const MESSAGE = {
  id: "03J1",
  conversationId: "03M1",
  body: { text: "Lunch?", messageSegments: [] },
  sender: { id: ME },
  recipients: [{ id: BEN }],
  sentDate: new Date().toISOString(),
};

function entryOf(written: Partial<NewEntry>, text = "Lunch?") {
  const body = { messageSegments: [{ type: "Text" as const, text }] };
  const entry = { kind: "message" as const, target: "new:1", name: "Ben", draft: {}, ...written, input: { body, ...written.input } };
  return { ...newEntry(entry, { owner: "o", tab: "t", order: 1 }), sentAt: Date.now() };
}

beforeEach(() => localStorage.clear());

test("a message goes to people, or to those of a message that it answers, as text", async () => {
  const send = vi.fn(async () => MESSAGE);
  const store = testStore({ send: send as never }, ME);
  await sendEntry(store, entryOf({ input: { recipients: [BEN] } as never }));
  await sendEntry(store, entryOf({ target: "03M1", input: { inReplyTo: "03J0" } as never }));
  expect(send.mock.calls).toEqual([
    ["POST", "/chatter/users/me/messages", { body: "Lunch?", recipients: [BEN] }],
    ["POST", "/chatter/users/me/messages", { body: "Lunch?", inReplyTo: "03J0" }],
  ]);
});

test("a sent message is in its conversation, and the page that sent it is told which one that is", async () => {
  const store = testStore({ send: (async () => MESSAGE) as never }, ME);
  const entry = entryOf({ input: { recipients: [BEN] } as never });
  confirmEntry(store, entry, await sendEntry(store, entry));
  expect(store.records.get(CONVERSATIONS, "03M1")?.latestMessage?.body?.text).toBe("Lunch?");
  expect(store.records.get(SENT_MESSAGES, entry.id)?.createdId).toBe("03M1");
});

test("what the answer leaves out is known from what was sent", async () => {
  const bare = { id: "03J9", conversationUrl: "/services/data/v66.0/chatter/users/me/conversations/03M000000000001AAA" };
  const store = testStore({ send: (async () => bare) as never }, ME);
  const entry = entryOf({ input: { recipients: [BEN] } as never });
  confirmEntry(store, entry, await sendEntry(store, entry));
  expect(store.records.get(SENT_MESSAGES, entry.id)?.createdId).toBe("03M000000000001AAA");
  const latest = store.records.get(CONVERSATIONS, "03M000000000001AAA")?.latestMessage;
  expect([latest?.body?.text, latest?.sender?.id]).toEqual(["Lunch?", ME]);
  const reply = await sendEntry(testStore({ send: (async () => ({ id: "03J8" })) as never }, ME), entryOf({ target: "03M1" }));
  expect(reply).toMatchObject({ message: { conversationId: "03M1" } });
});

test("a message whose answer was lost is looked for before it is sent again, in either shape of the answer", async () => {
  const get = vi
    .fn()
    .mockResolvedValueOnce({ conversationId: "03M1", messages: { messages: [MESSAGE], nextPageUrl: null } })
    .mockResolvedValueOnce({ messages: [MESSAGE], nextPageUrl: null });
  const store = testStore({ get }, ME);
  const reply = entryOf({ target: "03M1", input: { inReplyTo: "03J0" } as never });
  expect(judge(reply, await findSince(store, reply), ME)).toMatchObject({ is: "there", thing: { id: "03J1" } });
  const other = entryOf({ input: { recipients: [BEN] } as never }, "Dinner?");
  expect(judge(other, await findSince(store, other), ME)).toEqual({ is: "missing" });
  expect(get.mock.calls.map(([path]) => path as string)).toEqual(["/chatter/users/me/conversations/03M1", "/chatter/users/me/messages"]);
});

test("a direct message is a feed element with its members", async () => {
  const send = vi.fn(async () => ({ id: "0D51" }));
  const store = testStore({ send: send as never }, ME);
  const directMessage = { membersToAdd: [BEN], subject: "Lunch" };
  const entry = entryOf({ input: { directMessage } as never });
  confirmEntry(store, entry, await sendEntry(store, entry));
  expect(send).toHaveBeenCalledExactlyOnceWith("POST", "/chatter/feed-elements", {
    feedElementType: "FeedItem",
    subjectId: "me",
    body: { messageSegments: [{ type: "Text", text: "Lunch?" }] },
    capabilities: { directMessage },
  });
  expect(store.records.get(SENT_MESSAGES, entry.id)?.createdId).toBe("0D51");
});

test("when the hour's calls are used up a message waits, and is not refused", async () => {
  const send = vi.fn(async () => MESSAGE);
  const store = testStore({ send: send as never }, ME);
  for (let call = 0; call < MOST_AN_HOUR; call++) messageBudgetOf(store).spend();
  const error: unknown = await sendEntry(store, entryOf({ input: { recipients: [BEN] } as never })).catch((reason: unknown) => reason);
  expect(outcomeOf(error)).toMatchObject({ is: "later", reason: { kind: "limit" } });
  expect(send).not.toHaveBeenCalled();
});

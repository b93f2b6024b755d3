// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import {
  type ChatterConversation,
  type ChatterConversationPage,
  ChatterConversationPageSchema,
  ChatterConversationSchema,
  type ChatterConversationSummary,
  ChatterConversationSummarySchema,
  type ChatterMessage,
  type ChatterMessagePage,
  ChatterMessageSchema,
  UnreadConversationCountSchema,
} from "../../src/connect/contract/conversations.ts";
import { idOf, PREFIX } from "../store/ids.ts";
import { run } from "../store/statements.ts";
import { problemsOf } from "./check-answer.ts";
import { ANNA, type AskOptions, BEN, CARLA, createTestOrg, MINUTE, NOW, type TestOrg } from "./test-org.ts";

const MINE = "/chatter/users/me";
let org: TestOrg;
let now: number;
beforeEach(() => {
  org = createTestOrg();
  now = NOW;
});

async function ask<Body>(path: string, options?: AskOptions): Promise<{ status: number; body: Body }> {
  const { status, body } = await org.ask(MINE + path, options);
  return { status, body: body as unknown as Body };
}

async function send(body: object, as = ANNA): Promise<ChatterMessage> {
  org.setNow((now += MINUTE));
  const { status, body: message } = await ask<ChatterMessage>("/messages", { method: "POST", body, as });
  expect([status, problemsOf(ChatterMessageSchema, message)]).toEqual([201, []]);
  return message;
}

async function list(as = ANNA, query = ""): Promise<ChatterConversationSummary[]> {
  const { body } = await ask<ChatterConversationPage>(`/conversations${query}`, { as });
  expect(problemsOf(ChatterConversationPageSchema, body)).toEqual([]);
  return (body.conversations ?? []).flatMap((each) => each ?? []);
}

async function unread(as: string): Promise<unknown> {
  const { body } = await ask("/conversations/unread-count", { as });
  expect(problemsOf(UnreadConversationCountSchema, body)).toEqual([]);
  return body;
}

async function refused(body: object, as = ANNA): Promise<unknown> {
  const { status, body: error } = await ask<{ errorCode: string }[]>("/messages", { method: "POST", body, as });
  return [status, error[0]?.errorCode];
}

describe("a private message", () => {
  it("begins a conversation, and the next one among the same people goes on with it", async () => {
    const first = await send({ body: "Lunch?", recipients: [BEN] });
    expect(first.body).toEqual({ isRichText: false, messageSegments: [], text: "Lunch?" });
    const second = await send({ body: "At one", recipients: [ANNA] }, BEN);
    const third = await send({ body: "Yes", inReplyTo: second.id });
    const all = await send({ body: "All of us?", recipients: [BEN, CARLA] });
    expect([second.conversationId, third.conversationId]).toEqual([first.conversationId, first.conversationId]);
    expect((await list()).map(({ id, latestMessage }) => [id, latestMessage?.body?.text])).toEqual([
      [all.conversationId, "All of us?"],
      [first.conversationId, "Yes"],
    ]);
    expect(await list(CARLA)).toHaveLength(1);
  });

  it("is unread for who gets it, until they say that it is read", async () => {
    const { conversationId } = await send({ body: "Lunch?", recipients: [BEN] });
    expect([await unread(ANNA), await unread(BEN)]).toEqual([
      { hasMore: false, unreadCount: 0 },
      { hasMore: false, unreadCount: 1 },
    ]);
    const patched = await ask(`/conversations/${conversationId}`, { method: "PATCH", body: { read: true }, as: BEN });
    expect(problemsOf(ChatterConversationSummarySchema, patched.body)).toEqual([]);
    expect(patched.body).toMatchObject({ id: conversationId, read: true });
    expect(await unread(BEN)).toMatchObject({ unreadCount: 0 });
  });

  it("is found by its words and by whom it is with", async () => {
    await send({ body: "The torque table", recipients: [BEN] });
    await send({ body: "Tea", recipients: [CARLA] });
    const found = async (q: string) => (await list(ANNA, `?q=${q}`)).map(({ latestMessage }) => latestMessage?.body?.text);
    expect([await found("torque"), await found("Ruiz"), await found("nobody")]).toEqual([["The torque table"], ["Tea"], []]);
  });

  it("has a page of its own conversation, newest first, which leads to the older ones", async () => {
    for (let number = 1; number <= 5; number++) await send({ body: `Message ${number}`, recipients: [BEN] });
    const [{ id } = { id: "" }] = await list();
    const { body } = await ask<ChatterConversation>(`/conversations/${id}?pageSize=2`);
    expect(problemsOf(ChatterConversationSchema, body)).toEqual([]);
    const texts = (page: ChatterMessagePage | null | undefined) => page?.messages?.map((message) => message?.body?.text);
    expect(texts(body.messages)).toEqual(["Message 5", "Message 4"]);
    const next = await org.ask(body.messages?.nextPageUrl ?? "");
    const older = (next.body as unknown as ChatterConversation).messages;
    expect([texts(older), older?.currentPageToken]).toEqual([["Message 3", "Message 2"], body.messages?.nextPageToken]);
  });

  it("is refused without words or people, with ten people, and for nobody who reads it", async () => {
    const ten = Array.from({ length: 10 }, (_, index) => idOf(PREFIX.user, 100 + index));
    expect(await refused({ body: " ", recipients: [BEN] })).toEqual([400, "REQUIRED_FIELD_MISSING"]);
    expect(await refused({ body: "Hello" })).toEqual([400, "REQUIRED_FIELD_MISSING"]);
    expect(await refused({ body: "Hello", recipients: ten })).toEqual([400, "LIMIT_EXCEEDED"]);
    expect(await refused({ body: "x".repeat(10_001), recipients: [BEN] })).toEqual([400, "STRING_TOO_LONG"]);
    const message = await send({ body: "Hello", recipients: [BEN] });
    expect(await refused({ body: "Mine?", inReplyTo: message.id }, CARLA)).toEqual([404, "NOT_FOUND"]);
    run(org.db, "UPDATE user SET is_active = 0 WHERE id = ?", BEN);
    expect(await refused({ body: "Still there?", recipients: [BEN] })).toEqual([400, "INVALID_ID_FIELD"]);
    expect(await refused({ body: "Still there?", inReplyTo: message.id })).toEqual([403, "INSUFFICIENT_ACCESS_OR_READONLY"]);
    expect(await list()).toHaveLength(1);
  });

  it("is each person's own, and not there where the org has none", async () => {
    const { conversationId, id } = await send({ body: "Lunch?", recipients: [BEN] });
    const status = async (path: string, as: string) => (await org.ask(path, { as })).status;
    expect(await status(`${MINE}/conversations/${conversationId}`, CARLA)).toBe(404);
    expect(await status(`${MINE}/messages/${id}`, CARLA)).toBe(404);
    expect(await status(`/chatter/users/${ANNA}/conversations`, BEN)).toBe(403);
    org.context.features.chatterMessages = false;
    const { status: off, body } = await ask("/conversations");
    expect([off, body]).toEqual([403, [expect.objectContaining({ errorCode: "FUNCTIONALITY_NOT_ENABLED" })]]);
  });
});

// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import {
  NotificationCollectionSchema,
  type NotificationCollection,
  NotificationStatusSchema,
} from "../../src/connect/contract/notifications.ts";
import { addNotification } from "../store/notifications.ts";
import { problemsOf } from "./check-answer.ts";
import { ACCOUNT, ANNA, BEN, createTestOrg, HOUR, NOW, type TestOrg } from "./test-org.ts";

const PATH = "/connect/notifications";

let org: TestOrg;
let ids: string[];
beforeEach(() => {
  org = createTestOrg();
  ids = [1, 2, 3].map((age) =>
    addNotification(org.db, {
      recipientId: ANNA,
      typeId: "0ML",
      title: `Hours: ${age} `.padEnd(200, "."),
      body: "B".repeat(700),
      targetId: ACCOUNT,
      at: NOW - age * HOUR,
    }),
  );
});

async function read(query = "", as = ANNA) {
  const { status, body } = await org.ask(`${PATH}${query}`, { as });
  if (status !== 200) return [status, body[0]?.errorCode];
  expect(problemsOf(NotificationCollectionSchema, body)).toEqual([]);
  return ((body as NotificationCollection).notifications ?? []).map((each) => each?.id);
}

async function mark(body: object, path = PATH) {
  const { status, body: answer } = await org.ask(path, { method: "PATCH", body });
  return status === 200 ? status : [status, answer[0]?.errorCode];
}

async function counts() {
  const { body } = await org.ask(`${PATH}/status`);
  expect(problemsOf(NotificationStatusSchema, body)).toEqual([]);
  return body;
}

describe("a person's notifications", () => {
  it("are read newest first, from a time on or up to one, and are nobody else's", async () => {
    expect(await read()).toEqual(ids);
    expect(await read("?size=1")).toEqual(ids.slice(0, 1));
    expect(await read("?size=90")).toEqual(ids);
    expect(await read(`?before=${new Date(NOW - HOUR).toISOString()}`)).toEqual(ids.slice(1));
    expect(await read(`?after=${new Date(NOW - 3 * HOUR).toISOString()}`)).toEqual(ids.slice(0, 2));
    expect(await read("", BEN)).toEqual([]);
    expect(await read(`?before=${new Date(NOW).toISOString()}&after=${new Date(NOW).toISOString()}`)).toEqual([
      400,
      "ILLEGAL_QUERY_PARAMETER_VALUE",
    ]);
    expect(await read("?size=0")).toEqual([400, "ILLEGAL_QUERY_PARAMETER_VALUE"]);
  });

  it("are trimmed unless they are asked for in full", async () => {
    const lengths = async (query: string) => {
      const { body } = await org.ask(`${PATH}${query}`);
      const [first] = (body as NotificationCollection).notifications ?? [];
      return [first?.messageTitle?.length, first?.messageBody?.length];
    };
    expect(await lengths("")).toEqual([120, 320]);
    expect(await lengths("?trimMessages=false")).toEqual([200, 700]);
  });

  it("are counted, and marked one by one, together, or up to now; what is read is seen", async () => {
    expect(await counts()).toMatchObject({ unreadCount: 3, unseenCount: 3, oldestUnread: new Date(NOW - 3 * HOUR).toISOString() });
    expect(await mark({ read: "true" }, `${PATH}/${ids[2]}`)).toBe(200);
    expect(await counts()).toMatchObject({ unreadCount: 2, unseenCount: 2 });
    expect(await mark({ notificationIds: ids.slice(0, 1), seen: true })).toBe(200);
    expect(await counts()).toMatchObject({ unreadCount: 2, unseenCount: 1 });
    expect(await mark({ read: true })).toBe(200);
    expect(await counts()).toMatchObject({ unreadCount: 0, unseenCount: 0, oldestUnread: new Date(NOW).toISOString() });
  });

  it("are refused marks that make no sense", async () => {
    const refused = [400, "POST_BODY_PARSE_ERROR"];
    expect(await mark({ read: true, seen: false })).toEqual(refused);
    expect(await mark({ before: new Date(NOW).toISOString() })).toEqual(refused);
    expect(await mark({ notificationIds: ids, before: new Date(NOW).toISOString(), seen: true })).toEqual(refused);
    expect(await mark({ notificationIds: Array.from({ length: 51 }, () => ids[0]), seen: true })).toEqual([400, "LIMIT_EXCEEDED"]);
    expect(await mark({ notificationIds: ["f00"], seen: true })).toEqual([404, "NOT_FOUND"]);
  });
});

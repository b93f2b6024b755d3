import { expect, test } from "vitest";
import type { TopicPage } from "../../src/connect/contract/topics.ts";
import { idOf, PREFIX } from "../store/ids.ts";
import { ACCOUNT, ANNA, BEN, CASE, createTestOrg, type TestOrg } from "./test-org.ts";

const SECRET = idOf(PREFIX.opportunity, 1);
const TASK = idOf(PREFIX.task, 1);

function addRecord(org: TestOrg, id: string, type: string, viewers: string[] | null = null): void {
  org.db
    .prepare("INSERT INTO record (id, type, name, owner_id, fields_json, created_at, viewers_json) VALUES (?, ?, ?, ?, '[]', 0, ?)")
    .run(id, type, "Another", ANNA, viewers && JSON.stringify(viewers));
}

test("records come with their compact layout, labels and values, several in one call", async () => {
  const org = createTestOrg();
  const { body } = await org.ask(`/ui-api/record-ui/${ACCOUNT},${CASE}?layoutTypes=Compact`);
  const answer = body as unknown as {
    records: Record<string, { apiName: string; fields: Record<string, { displayValue: string | null; value: unknown }> }>;
    objectInfos: Record<string, object>;
    layouts: Record<string, Record<string, { Compact: { View: { sections: { layoutRows: { layoutItems: { label: string }[] }[] }[] } } }>>;
  };
  expect(Object.keys(answer.records)).toEqual([ACCOUNT, CASE]);
  expect(answer.records[ACCOUNT]?.fields).toMatchObject({
    Industry: { displayValue: null, value: "Shipping" },
    Name: { value: "Nordwind" },
    Owner: { displayValue: "Anna Berg" },
    OwnerId: { value: ANNA },
  });
  expect(answer.records[CASE]?.fields.Status).toEqual({ displayValue: "New", value: "New" });
  expect(answer.objectInfos.Case).toMatchObject({ label: "Case", labelPlural: "Cases", nameFields: ["Name"] });
  const [layout] = Object.values(answer.layouts.Account ?? {});
  const labels = layout?.Compact.View.sections[0]?.layoutRows.map(({ layoutItems }) => layoutItems[0]?.label);
  expect(labels).toEqual(["Account Name", "Industry", "Owner"]);
});

test("a record that one may not see is not there, in no resource and in no feed", async () => {
  const org = createTestOrg();
  addRecord(org, SECRET, "Opportunity", [ANNA]);
  await org.ask("/chatter/feed-elements", {
    method: "POST",
    body: { feedElementType: "FeedItem", subjectId: SECRET, body: { messageSegments: [{ type: "Text", text: "Between us" }] } },
  });
  for (const path of [
    `/ui-api/record-ui/${SECRET}`,
    `/chatter/records/${SECRET}`,
    `/chatter/records/${SECRET}/followers`,
    `/connect/records/${SECRET}/topics`,
    `/chatter/feeds/record/${SECRET}/feed-elements`,
  ]) {
    expect((await org.ask(path)).status).toBe(200);
    expect((await org.ask(path, { as: BEN })).status).toBe(404);
  }
  const company = "/chatter/feeds/company/feed-elements";
  expect((await org.ask(company)).body.elements).toHaveLength(1);
  expect((await org.ask(company, { as: BEN })).body.elements).toEqual([]);
});

test("objects that the UI API does not know are refused by it, and have a feed all the same", async () => {
  const org = createTestOrg();
  addRecord(org, TASK, "Task");
  const { status, body } = await org.ask(`/ui-api/record-ui/${TASK}?layoutTypes=Compact`);
  expect([status, body]).toEqual([400, [{ errorCode: "INVALID_TYPE", message: "Object Task is not supported in UI API" }]]);
  expect((await org.ask(`/chatter/feeds/record/${TASK}/feed-elements`)).status).toBe(200);
});

test("the page of followers says whether one is among them", async () => {
  const org = createTestOrg();
  const path = `/chatter/records/${ACCOUNT}/followers`;
  expect((await org.ask(path)).body).toMatchObject({ followers: [], mySubscription: null, total: 0 });
  const { body: made } = await org.ask("/chatter/users/me/following", { method: "POST", body: { subjectId: ACCOUNT } });
  expect((await org.ask(path)).body).toMatchObject({ mySubscription: { id: made.id }, total: 1 });
  expect((await org.ask(path, { as: BEN })).body).toMatchObject({ mySubscription: null, total: 1 });
});

test("the UI API is not below a site's prefix", async () => {
  const org = createTestOrg();
  expect((await org.ask(`/connect/communities/internal/ui-api/record-ui/${ACCOUNT}`)).status).toBe(404);
});

test("a record is under topics, which those who see it add, remove and replace", async () => {
  const org = createTestOrg();
  const path = `/connect/records/${ACCOUNT}/topics`;
  const names = async () => ((await org.ask(path)).body as unknown as TopicPage).topics?.map((topic) => topic?.name);
  expect((await org.ask(path)).body).toMatchObject({ canAssignTopics: true, topics: [], nextPageUrl: null });
  const { status, body } = await org.ask(path, { method: "POST", body: { topicName: "Battery" } });
  expect([status, body.name]).toEqual([201, "Battery"]);
  await org.ask(path, { method: "POST", body: { topicName: "battery" } });
  expect(await names()).toEqual(["Battery"]);
  expect((await org.ask(path, { method: "POST", body: {} })).status).toBe(400);
  await org.ask(path, { method: "PUT", body: { topicNames: ["Safety", "Quality"] } });
  expect((await names())?.toSorted()).toEqual(["Quality", "Safety"]);
  expect((await org.ask(`${path}?topicId=${body.id}`, { method: "DELETE" })).status).toBe(404);
  const { body: page } = await org.ask(path);
  const [first] = (page as unknown as TopicPage).topics ?? [];
  expect((await org.ask(`${path}?topicId=${first?.id}`, { method: "DELETE" })).status).toBe(204);
  expect(await names()).toHaveLength(1);
});

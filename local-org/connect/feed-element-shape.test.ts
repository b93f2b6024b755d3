// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import { FeedElementSchema } from "../../src/connect/contract/feed-elements.ts";
import { createFeedElement } from "../store/feed-elements.ts";
import type { StoredCapabilities } from "../store/segments.ts";
import { problemsOf } from "./check-answer.ts";
import { ACCOUNT, addFile, ANNA, BEN, CASE, createTestOrg, NOW, PUBLIC_GROUP, type TestOrg, textOf } from "./test-org.ts";

let org: TestOrg;
beforeEach(() => {
  org = createTestOrg();
});

const STANDARD = [
  "associatedActions",
  "bookmarks",
  "chatterLikes",
  "close",
  "comments",
  "edit",
  "interactions",
  "mute",
  "readBy",
  "status",
  "topics",
  "upDownVote",
];

describe("a plain text post", () => {
  it("has the properties and the twelve capabilities of the API, and no more", async () => {
    const id = createFeedElement(org.db, { actorId: ANNA, parentId: ANNA, segments: textOf("Hello"), createdAt: NOW });
    const { body } = await org.ask(`/chatter/feed-elements/${id}`);
    expect(Object.keys(body).toSorted()).toEqual([
      "actor",
      "body",
      "capabilities",
      "clientInfo",
      "createdDate",
      "event",
      "feedElementType",
      "hasVerifiedComment",
      "header",
      "id",
      "isDeleteRestricted",
      "isSharable",
      "modifiedDate",
      "originalFeedItem",
      "originalFeedItemActor",
      "parent",
      "photoUrl",
      "relativeCreatedDate",
      "type",
      "url",
      "visibility",
    ]);
    expect(Object.keys(body.capabilities ?? {})).toEqual(STANDARD);
    expect(body.type).toBe("TextPost");
    expect(body.body).toEqual({ isRichText: false, messageSegments: [{ text: "Hello", type: "Text" }], text: "Hello" });
  });

  it("names its actor alone on the actor's own profile, and the parent first elsewhere", async () => {
    const own = createFeedElement(org.db, { actorId: ANNA, parentId: ANNA, segments: textOf("Hello") });
    const inGroup = createFeedElement(org.db, { actorId: ANNA, parentId: PUBLIC_GROUP, segments: textOf("Hello") });
    expect((await org.ask(`/chatter/feed-elements/${own}`)).body.header?.text).toBe("Anna Berg");
    expect((await org.ask(`/chatter/feed-elements/${inGroup}`)).body.header?.text).toBe("Everybody — Anna Berg");
  });
});

describe("a body without words", () => {
  it("is an object of nulls for a record's event", async () => {
    const id = createFeedElement(org.db, { type: "CreateRecordEvent", actorId: ANNA, parentId: CASE, segments: null });
    const { body } = await org.ask(`/chatter/feed-elements/${id}`);
    expect(body.body).toEqual({ isRichText: null, messageSegments: [], text: null });
    expect(body.header?.text).toBe("00001042 — Anna Berg created a case.");
    expect(body.header?.messageSegments?.map(({ type }) => type)).toEqual(["EntityLink", "Text", "EntityLink", "Text"]);
    expect(body.isDeleteRestricted).toBe(true);
  });

  it("is null for tracked changes, whose header tells the first two", async () => {
    const trackedChanges = ["Status", "Owner", "Priority"].map((fieldName) => ({ fieldName, oldValue: "A", newValue: "B" }));
    const id = createFeedElement(org.db, { actorId: ANNA, parentId: CASE, segments: null, capabilities: { trackedChanges } });
    const { body } = await org.ask(`/chatter/feed-elements/${id}`);
    expect(body.body).toBeNull();
    expect(body.header?.text).toBe("00001042 — Anna Berg changed Status from A to B, Owner from A to B, 1 more change");
    expect(body.header?.messageSegments?.at(-1)?.moreChangesCount).toBe(1);
  });
});

describe("the org's own words", () => {
  it.each([
    ["de-AT, en;q=0.5", "00001042 — Anna Berg hat einen Kundenvorgang erstellt.", "vor 2 Std."],
    ["ja", "00001042 — Anna Bergがケースを作成しました。", "2 時間前"],
    ["ar", "00001042 — Anna Berg أنشأ حالة.", "قبل 2 س"],
    ["fr-CA", "00001042 — Anna Berg a créé une requête.", "il y a 2 h"],
    ["es", "00001042 — Anna Berg creó un caso.", "hace 2 h"],
    ["pt-BR", "00001042 — Anna Berg criou um caso.", "há 2 h"],
    ["fi", "00001042 — Anna Berg created a case.", "2h ago"],
  ])("follow Accept-Language: %s", async (language, header, date) => {
    const createdAt = NOW - 2 * 3_600_000;
    const id = createFeedElement(org.db, { type: "CreateRecordEvent", actorId: ANNA, parentId: CASE, segments: null, createdAt });
    const { body } = await org.ask(`/chatter/feed-elements/${id}`, { headers: { "Accept-Language": language } });
    expect(body.header?.text).toBe(header);
    expect(body.relativeCreatedDate).toBe(date);
  });
});

describe("every capability", () => {
  const capabilities: StoredCapabilities = {
    link: { url: "https://example.com/?a=1&b=2", urlName: "Example" },
    enhancedLink: { title: "T", description: "D", linkUrl: "https://example.com" },
    questionAndAnswers: { questionTitle: "Why?" },
    trackedChanges: [{ fieldName: "Status", oldValue: null, newValue: "New" }],
    recordSnapshot: { recordId: CASE, fields: ["Status"] },
    origin: { recordId: ACCOUNT },
    caseComment: { actorType: "Customer", eventType: "NewPublished", published: true, text: "Broken" },
    emailMessage: { subject: "S", textBody: "B", from: "a@example.com", to: ["b@example.com"], direction: "Inbound" },
    approval: { status: "Pending", fields: [{ name: "Amount", value: "5" }] },
    dashboardComponentSnapshot: { componentName: "C", dashboardName: "D", dashboardBodyText: "Text" },
    canvas: { title: "T", description: "D", developerName: "dev" },
    socialPost: { name: "N", content: "C", provider: "LinkedIn", author: "A" },
    callCollaboration: { commentStartTime: 1, commentEndTime: 2 },
    mediaReferences: [{ mediaUrl: "https://example.com/m", thumbnailUrl: "https://example.com/t" }],
    extensions: [{ extensionId: "0MN", payload: "{}", title: "X" }],
    banner: { style: "Announcement" },
    associatedActions: [{ label: "Open", url: "https://example.com" }],
    recommendations: [{ action: "follow", text: "Ben", entityId: BEN }],
    moderation: { flagCount: 2 },
    directMessage: { subject: "Lunch", members: [ANNA, BEN] },
  };

  it("is drawn by the contract", async () => {
    const file = addFile(org.db, { title: "a.txt", mimeType: "text/plain", bytes: Buffer.from("a") });
    const shared = createFeedElement(org.db, { actorId: BEN, parentId: PUBLIC_GROUP, segments: textOf("Shared") });
    const all = { ...capabilities, files: [file], feedEntityShare: shared };
    const id = createFeedElement(org.db, {
      actorId: ANNA,
      parentId: ANNA,
      segments: textOf("All"),
      capabilities: all,
      pollChoices: ["Yes", "No"],
    });
    const { status, body } = await org.ask(`/chatter/feed-elements/${id}`);
    expect(status).toBe(200);
    expect(problemsOf(FeedElementSchema, body)).toEqual([]);
    expect(Object.keys(body.capabilities ?? {})).toEqual([...new Set([...STANDARD, ...Object.keys(all), "poll"])].toSorted());
    expect(body.capabilities?.recordSnapshot?.recordView?.sections?.[0]?.fields).toEqual([
      { label: "Status", text: "New", type: "Picklist" },
    ]);
    expect(body.capabilities?.feedEntityShare?.feedEntity).toMatchObject({ id: shared, isEntityAvailable: true, body: { text: "Shared" } });
    expect(body.capabilities?.files?.items?.[0]).toMatchObject({ id: file, fileSize: "1", title: "a.txt" });
  });

  it("goes out as it is stored where nobody knows it", async () => {
    const id = createFeedElement(org.db, {
      actorId: ANNA,
      parentId: ANNA,
      segments: textOf("?"),
      capabilities: { holograms: { count: 3 } },
    });
    expect((await org.ask(`/chatter/feed-elements/${id}/capabilities/holograms`)).body).toEqual({ count: 3 });
  });

  it("is 404 where the element does not have it", async () => {
    const id = createFeedElement(org.db, { actorId: ANNA, parentId: ANNA, segments: textOf("Plain") });
    const { status, body } = await org.ask(`/chatter/feed-elements/${id}/capabilities/poll`);
    expect([status, body[0]?.errorCode]).toEqual([404, "NOT_FOUND"]);
  });
});

describe("message segments", () => {
  it("are drawn with today's names, addresses and tags", async () => {
    const file = addFile(org.db, { title: "a.png", mimeType: "image/png", bytes: Buffer.from("a") });
    const id = createFeedElement(org.db, {
      actorId: ANNA,
      parentId: ANNA,
      segments: [
        { type: "MarkupBegin", markupType: "Bold" },
        { type: "Mention", id: BEN, name: "old name" },
        { type: "MarkupEnd", markupType: "Bold" },
        { type: "Hashtag", tag: "two words" },
        { type: "Link", url: "https://example.com" },
        { type: "InlineImage", fileId: file, altText: "" },
        { type: "EntityLink", id: ACCOUNT, text: "old" },
        { type: "ResourceLink", url: "/r" },
      ],
    });
    const { body } = await org.ask(`/chatter/feed-elements/${id}`);
    expect(problemsOf(FeedElementSchema, body)).toEqual([]);
    expect(body.body?.isRichText).toBe(true);
    const [bold, mention, , hashtag, link, image, entity] = body.body?.messageSegments ?? [];
    expect(bold).toEqual({ altText: null, htmlTag: "b", markupType: "Bold", text: "", type: "MarkupBegin", url: null });
    expect(mention).toMatchObject({ accessible: true, name: "Ben O'Neill <ben>", text: "@Ben O'Neill <ben>", record: { id: BEN } });
    expect(hashtag).toMatchObject({
      tag: "two words",
      text: "#two words",
      url: "/services/data/v66.0/chatter/feed-elements?q=%23two%20words",
    });
    expect(link).toMatchObject({ url: "https://example.com", text: "https://example.com" });
    expect(image).toMatchObject({ text: file, thumbnails: { fileId: file } });
    expect(entity).toMatchObject({ text: "Nordwind", reference: { id: ACCOUNT, url: `/services/data/v66.0/chatter/records/${ACCOUNT}` } });
  });
});

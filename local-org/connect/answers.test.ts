// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { CommentPageSchema, CommentSchema } from "../../src/connect/contract/comments.ts";
import { CommunityPageSchema } from "../../src/connect/contract/communities.ts";
import { BatchResultsSchema, ErrorBodySchema } from "../../src/connect/contract/errors.ts";
import { FeedElementCapabilitiesSchema, FeedElementPageSchema, FeedElementSchema } from "../../src/connect/contract/feed-elements.ts";
import {
  ChatterStreamPageSchema,
  FeedDirectorySchema,
  FeedFavoritesSchema,
  FeedSchema,
  PinnedFeedElementsSchema,
} from "../../src/connect/contract/feeds.ts";
import { FilePreviewCollectionSchema } from "../../src/connect/contract/file-previews.ts";
import { FilePageSchema, FileSchema, FileSharesPageSchema } from "../../src/connect/contract/files.ts";
import { ChatterGroupPageSchema, ChatterGroupSchema, GroupMemberPageSchema } from "../../src/connect/contract/groups.ts";
import { ChatterLikePageSchema } from "../../src/connect/contract/likes.ts";
import { OrganizationSettingsSchema } from "../../src/connect/contract/organization.ts";
import {
  FollowerPageSchema,
  FollowingPageSchema,
  UserDetailSchema,
  UserPageSchema,
  UserProfileSchema,
} from "../../src/connect/contract/people.ts";
import { PhotoSchema, RecordSummarySchema } from "../../src/connect/contract/actors.ts";
import { TopicPageSchema, TopicSchema } from "../../src/connect/contract/topics.ts";
import { createComment } from "../store/comments.ts";
import type { Database } from "../store/database.ts";
import { createFeedElement } from "../store/feed-elements.ts";
import { idOf, newId, PREFIX } from "../store/ids.ts";
import { setLike } from "../store/likes.ts";
import { problemsOf } from "./check-answer.ts";
import { ACCOUNT, addFile, ANNA, BEN, createTestOrg, NOW, PUBLIC_GROUP, textOf } from "./test-org.ts";

const POST = idOf(PREFIX.feedElement, 9001);
const COMMENT = idOf(PREFIX.comment, 9001);
const TOPIC = idOf(PREFIX.topic, 9001);
const org = createTestOrg();
const file = fill(org.db);

/** One of everything. Returns the id of the file. */
function fill(db: Database): string {
  db.prepare("INSERT INTO topic (id, name, created_at) VALUES (?, 'Design', 0)").run(TOPIC);
  db.prepare("INSERT INTO favorite (id, user_id, type, name, target_id, created_at) VALUES (?, ?, 'Topic', 'Design', ?, 0)").run(
    newId(db, PREFIX.favorite),
    ANNA,
    TOPIC,
  );
  const plan = addFile(db, { title: "plan.txt", mimeType: "text/plain", bytes: Buffer.from("plan") });
  db.prepare("INSERT INTO file_share (file_id, entity_id, sharing_type, created_at) VALUES (?, ?, 'V', 0)").run(plan, PUBLIC_GROUP);
  createFeedElement(db, {
    id: POST,
    actorId: BEN,
    parentId: PUBLIC_GROUP,
    segments: [{ type: "Mention", id: ANNA, name: "Anna" }, ...textOf(" look")],
    capabilities: { files: [plan] },
    topicIds: [TOPIC],
    client: { name: "Phone", url: "https://phone.example" },
    createdAt: NOW - 5000,
  });
  db.prepare("INSERT INTO pinned_element (entity_id, element_id, pinned_at) VALUES (?, ?, 1)").run(PUBLIC_GROUP, POST);
  createComment(db, { id: COMMENT, elementId: POST, userId: ANNA, segments: textOf("Nice"), fileId: plan, createdAt: NOW });
  setLike(db, { itemId: POST, userId: ANNA, liked: true });
  setLike(db, { itemId: COMMENT, userId: BEN, liked: true });
  return plan;
}

const answers: [path: string, schema: z.ZodType][] = [
  ["/chatter/feeds", FeedDirectorySchema],
  ["/chatter/feeds/news/me", FeedSchema],
  ...["news/me", "company", "landing", "bookmarks/me", "mute/me", "files/me", "groups/me", "people/me", "to/me", "direct-messages"].map(
    (feed): [string, z.ZodType] => [`/chatter/feeds/${feed}/feed-elements`, FeedElementPageSchema],
  ),
  [`/chatter/feeds/record/${PUBLIC_GROUP}/feed-elements`, FeedElementPageSchema],
  [`/chatter/feeds/record/${PUBLIC_GROUP}/pinned-feed-elements`, PinnedFeedElementsSchema],
  [`/chatter/feeds/record/${file}/feed-elements`, FeedElementPageSchema],
  ["/chatter/feeds/user-profile/me/feed-elements", FeedElementPageSchema],
  [`/chatter/feeds/topics/${TOPIC}/feed-elements`, FeedElementPageSchema],
  ["/chatter/feeds/draft/feed-elements", FeedElementPageSchema],
  ["/chatter/feeds/draft/me/feed-elements", FeedElementPageSchema],
  ["/chatter/feeds/pending-review/feed-elements", FeedElementPageSchema],
  ["/chatter/streams", ChatterStreamPageSchema],
  ["/chatter/feeds/filter/me", FeedDirectorySchema],
  ["/chatter/feeds/filter/me/001/feed-elements", FeedElementPageSchema],
  ["/chatter/feeds/favorites/me", FeedFavoritesSchema],
  ["/chatter/feed-elements?q=look", FeedElementPageSchema],
  [`/chatter/feed-elements/${POST}`, FeedElementSchema],
  [`/chatter/feed-elements/batch/${POST},${idOf(PREFIX.feedElement, 1)}`, BatchResultsSchema],
  [`/chatter/feed-elements/${POST}/capabilities`, FeedElementCapabilitiesSchema],
  [`/chatter/feed-elements/${POST}/capabilities/comments/items`, CommentPageSchema],
  [`/chatter/feed-elements/${POST}/capabilities/chatter-likes/items`, ChatterLikePageSchema],
  [`/chatter/comments/${COMMENT}`, CommentSchema],
  [`/chatter/comments/${COMMENT}/likes`, ChatterLikePageSchema],
  ["/chatter/users", UserPageSchema],
  ["/chatter/users/me", UserDetailSchema],
  [`/chatter/users/batch/${BEN},${idOf(PREFIX.user, 999)}`, BatchResultsSchema],
  ["/chatter/users/me/groups", ChatterGroupPageSchema],
  ["/chatter/users/me/followers", FollowerPageSchema],
  [`/chatter/users/${BEN}/following`, FollowingPageSchema],
  ["/connect/user-profiles/me", UserProfileSchema],
  ["/connect/user-profiles/me/photo", PhotoSchema],
  ["/chatter/groups", ChatterGroupPageSchema],
  [`/chatter/groups/${PUBLIC_GROUP}`, ChatterGroupSchema],
  [`/chatter/groups/${PUBLIC_GROUP}/photo`, PhotoSchema],
  [`/chatter/groups/${PUBLIC_GROUP}/members`, GroupMemberPageSchema],
  [`/chatter/groups/${PUBLIC_GROUP}/files`, FilePageSchema],
  [`/chatter/records/${ACCOUNT}`, RecordSummarySchema],
  ["/connect/files/users/me", FilePageSchema],
  ["/connect/files/users/me/filter/groups", FilePageSchema],
  ["/connect/files/users/me/filter/shared-with-me", FilePageSchema],
  [`/connect/files/${file}`, FileSchema],
  ["/connect/files/users/me/filter/sharedwithme", FilePageSchema],
  [`/connect/files/users/${BEN}`, FilePageSchema],
  [`/connect/files/batch/${file},${idOf(PREFIX.file, 999)}`, BatchResultsSchema],
  [`/connect/files/${file}/previews`, FilePreviewCollectionSchema],
  [`/connect/files/${file}/file-shares`, FileSharesPageSchema],
  ["/connect/topics", TopicPageSchema],
  [`/connect/topics/${TOPIC}`, TopicSchema],
  ["/connect/topics/trending", TopicPageSchema],
  ["/connect/organization", OrganizationSettingsSchema],
  ["/connect/communities", CommunityPageSchema],
];

describe("every answer keeps to the contract", () => {
  it.each(answers)("%s", async (path, schema) => {
    const { status, body } = await org.ask(path);
    expect({ status, problems: problemsOf(schema, body) }).toEqual({ status: 200, problems: [] });
  });

  it("as errors do", async () => {
    const { status, body } = await org.ask(`/chatter/users/${idOf(PREFIX.user, 999)}`);
    expect({ status, problems: problemsOf(ErrorBodySchema, body) }).toEqual({ status: 404, problems: [] });
    expect(body[0]?.errorCode).toBe("NOT_FOUND");
  });
});

describe("site-relative URLs", () => {
  it("carry the community that was asked through, and none otherwise", async () => {
    const through = await org.ask("/connect/communities/internal/chatter/users/me");
    expect(through.body.url).toBe(`/services/data/v66.0/connect/communities/internal/chatter/users/${ANNA}`);
    expect((await org.ask("/chatter/users/me")).body.url).toBe(`/services/data/v66.0/chatter/users/${ANNA}`);
  });

  it("lead to no community that is not there", async () => {
    expect((await org.ask(`/connect/communities/${idOf("0DB", 7)}/chatter/users/me`)).status).toBe(404);
  });
});

describe("a batch", () => {
  it("answers each request as it would be answered alone", async () => {
    const batchRequests = [
      { method: "Get", url: "/v66.0/chatter/users/me" },
      { method: "Get", url: "/v66.0/chatter/users/nobody" },
    ];
    const { status, body } = await org.ask("/connect/batch", { method: "POST", body: { batchRequests } });
    expect(status).toBe(200);
    expect(body.hasErrors).toBe(true);
    expect(body.results?.map((result) => result.statusCode)).toEqual([200, 400]);
    expect(body.results?.map(({ result }) => result)).toMatchObject([{ id: ANNA }, [{ errorCode: "INVALID_ID_FIELD" }]]);
  });
});

import { createHash } from "node:crypto";
import { Hono } from "hono";
import type { ChatterLikesCapability, PollCapability, ReadByCapability } from "../../src/connect/contract/capabilities.ts";
import type { Comment, CommentPage } from "../../src/connect/contract/comments.ts";
import type { BatchResults, ErrorBody } from "../../src/connect/contract/errors.ts";
import type { BundleCapability, FeedElement, FeedElementCapabilities, FeedElementPage } from "../../src/connect/contract/feed-elements.ts";
import type { FilePreview } from "../../src/connect/contract/file-previews.ts";
import type { File } from "../../src/connect/contract/files.ts";
import type { ChatterGroup, ChatterGroupPage } from "../../src/connect/contract/groups.ts";
import type { ChatterLikePage } from "../../src/connect/contract/likes.ts";
import type { MentionCompletionPage, MentionValidations } from "../../src/connect/contract/mentions.ts";
import type { UserDetail } from "../../src/connect/contract/people.ts";
import type { OrgContext } from "../context.ts";
import { newFileSettings } from "../file-settings.ts";
import { newRenewalSettings } from "../oauth/renewal-settings.ts";
import { type Database, openDatabase } from "../store/database.ts";
import { idOf, newId, PREFIX } from "../store/ids.ts";
import type { StoredSegment } from "../store/segments.ts";
import { createConnectApp } from "./app.ts";

export const NOW = Date.parse("2026-03-10T12:00:00Z");
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

export const ANNA = idOf(PREFIX.user, 1);
export const BEN = idOf(PREFIX.user, 2);
export const CARLA = idOf(PREFIX.user, 3);
export const PUBLIC_GROUP = idOf(PREFIX.group, 1);
export const PRIVATE_GROUP = idOf(PREFIX.group, 2);
export const UNLISTED_GROUP = idOf(PREFIX.group, 3);
export const ACCOUNT = idOf(PREFIX.account, 1);
export const CASE = idOf(PREFIX.case, 1);

/** An org of three people, three groups and two records in memory, and its API as it runs in the server. */
export interface TestOrg {
  context: OrgContext;
  db: Database;
  /** Moves the time. */
  setNow(now: number): void;
  /** Asks the API as Anna, or as somebody else, at v66.0 unless the path begins with /services. */
  ask(path: string, options?: AskOptions): Promise<Answer>;
}

export interface AskOptions {
  as?: string;
  method?: string;
  /** A form goes as it is, everything else as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  headers: Headers;
  body: Wire;
  bytes: Uint8Array;
}

/**
 * A body as whatever a test takes it for: the properties of all bodies at once. Each may be missing.
 * That bodies are as they should be is a matter of the tests of the contract.
 */
export type Wire = FeedElement &
  FeedElementPage &
  FeedElementCapabilities &
  BundleCapability &
  ChatterLikesCapability &
  PollCapability &
  ReadByCapability &
  Comment &
  CommentPage &
  ChatterLikePage &
  UserDetail &
  ChatterGroup &
  ChatterGroupPage &
  File &
  FilePreview &
  MentionCompletionPage &
  MentionValidations &
  BatchResults &
  ErrorBody;

export function textOf(text: string): StoredSegment[] {
  return [{ type: "Text", text }];
}

/** Anna owns the three groups; Ben is in the public and the private one, Carla in none. Ben follows Anna. */
export function createTestOrg(): TestOrg {
  const db = openDatabase(":memory:");
  let now = NOW;
  const context: OrgContext = {
    db,
    sites: [],
    rules: null,
    orgId: idOf(PREFIX.org, 1),
    orgName: "Test Org",
    loginUrl: "http://127.0.0.1:5181",
    baseUrl: "http://127.0.0.1:5181",
    formerAddress: "answers",
    secret: new Uint8Array(32).fill(7),
    tokenTtl: 7200,
    files: newFileSettings(),
    renewals: newRenewalSettings(),
    features: { feedPolling: false },
    now: () => now,
  };
  addPeople(db);
  addGroups(db);
  addRecords(db);
  const app = createConnectApp(context);
  return {
    context,
    db,
    setNow: (moved) => (now = moved),
    async ask(path, { as = ANNA, method = "GET", body, headers = {} } = {}) {
      const url = /^\/(?:dealers\/|riders\/)?(?:services|profilephoto)\//.test(path) ? path : `/services/data/v66.0${path}`;
      const front = new Hono<{ Variables: { userId: string } }>();
      front.use((c, next) => (c.set("userId", as), next()));
      const response = await front.route("/", app).request(url, {
        method,
        headers: { "X-Chatter-Entity-Encoding": "false", ...headers },
        body: body === undefined || body instanceof FormData ? body : JSON.stringify(body),
      });
      const bytes = new Uint8Array(await response.arrayBuffer());
      const isJson = response.headers.get("Content-Type")?.includes("json") ?? false;
      const parsed: unknown = isJson ? JSON.parse(new TextDecoder().decode(bytes)) : null;
      return { status: response.status, headers: response.headers, body: parsed as Wire, bytes };
    },
  };
}

function addPeople(db: Database): void {
  const insert = db.prepare(
    `INSERT INTO user (id, username, password_hash, email, first_name, last_name, nickname, title, time_zone, created_at)
     VALUES (?, ?, '', ?, ?, ?, ?, ?, 'America/Los_Angeles', 0)`,
  );
  insert.run(ANNA, "anna@org.example", "anna@org.example", "Anna", "Berg", "anna", "Designer");
  insert.run(BEN, "ben@org.example", "ben@org.example", "Ben", "O'Neill <ben>", "ben", null);
  insert.run(CARLA, "carla@org.example", "carla@org.example", "Carla", "Ruiz", "carla", null);
  const follow = db.prepare("INSERT INTO subscription (id, subscriber_id, subject_id, created_at) VALUES (?, ?, ?, 0)");
  follow.run(newId(db, PREFIX.subscription), BEN, ANNA);
}

function addGroups(db: Database): void {
  const insert = db.prepare("INSERT INTO chatter_group (id, name, visibility, owner_id, created_at) VALUES (?, ?, ?, ?, 0)");
  // The ids are the first three that the org gives out; the next group gets the fourth.
  for (let number = 1; number <= 3; number++) newId(db, PREFIX.group);
  insert.run(PUBLIC_GROUP, "Everybody", "PublicAccess", ANNA);
  insert.run(PRIVATE_GROUP, "Secrets", "PrivateAccess", ANNA);
  insert.run(UNLISTED_GROUP, "Hidden", "Unlisted", ANNA);
  const join = db.prepare("INSERT INTO group_member (id, group_id, user_id, role, created_at) VALUES (?, ?, ?, ?, 0)");
  for (const group of [PUBLIC_GROUP, PRIVATE_GROUP, UNLISTED_GROUP]) join.run(newId(db, PREFIX.groupMember), group, ANNA, "GroupOwner");
  for (const group of [PUBLIC_GROUP, PRIVATE_GROUP]) join.run(newId(db, PREFIX.groupMember), group, BEN, "StandardMember");
}

function addRecords(db: Database): void {
  const insert = db.prepare("INSERT INTO record (id, type, name, owner_id, fields_json, created_at) VALUES (?, ?, ?, ?, ?, 0)");
  insert.run(ACCOUNT, "Account", "Nordwind", ANNA, JSON.stringify([{ name: "Industry", label: "Industry", value: "Shipping" }]));
  insert.run(CASE, "Case", "00001042", ANNA, JSON.stringify([{ name: "Status", label: "Status", value: "New", type: "Picklist" }]));
}

/** Stores a file with these bytes. */
export function addFile(
  db: Database,
  file: { ownerId?: string; title: string; mimeType: string; bytes: Uint8Array; createdAt?: number; pageCount?: number },
): string {
  const { ownerId = ANNA, title, mimeType, bytes, createdAt = NOW - HOUR, pageCount = 0 } = file;
  const id = newId(db, PREFIX.file);
  db.prepare("INSERT INTO file (id, owner_id, title, created_at, modified_at) VALUES (?, ?, ?, ?, ?)").run(
    id,
    ownerId,
    title,
    createdAt,
    createdAt,
  );
  db.prepare(
    `INSERT INTO file_version (id, file_id, version_number, file_extension, mime_type, checksum, content_size, page_count, bytes, created_at)
     VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    newId(db, PREFIX.fileVersion),
    id,
    title.split(".").at(-1),
    mimeType,
    createHash("md5").update(bytes).digest("hex"),
    bytes.length,
    pageCount,
    Buffer.from(bytes),
    createdAt,
  );
  return id;
}

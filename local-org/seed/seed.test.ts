// @vitest-environment node
import { isDeepStrictEqual } from "node:util";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { verifyPassword } from "../oauth/passwords.ts";
import { type Database, openDatabase } from "../store/database.ts";
import { row, rows } from "../store/statements.ts";
import { createTestOrg } from "../connect/test-org.ts";
import { openSites } from "../sites.ts";
import { seedOrg } from "./seed.ts";
import { seedSite } from "./site.ts";

const NOW = Date.UTC(2026, 2, 11, 10, 30);
const DAY = 24 * 60 * 60_000;

async function seeded(options: { people?: number; posts?: number } = {}): Promise<Database> {
  const db = openDatabase(":memory:");
  await seedOrg(db, { now: NOW, ...options });
  return db;
}

const count = (db: Database, from: string): number => row<{ n: number }>(db, `SELECT COUNT(*) AS n FROM ${from}`)?.n ?? 0;

function everything(db: Database): Record<string, unknown[]> {
  const tables = rows<{ name: string }>(db, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
  return Object.fromEntries(tables.map(({ name }) => [name, rows(db, `SELECT * FROM "${name}"`)]));
}

describe("the sites of a new org", () => {
  it("have people of the company and of their own, groups, files and posts, and ids that the org has not", async () => {
    const db = await seeded();
    const org = { ...createTestOrg().context, db, now: () => NOW };
    const sites = await openSites(org, ":memory:", seedSite);
    expect(sites.map(({ path }) => path)).toEqual(["/dealers", "/riders"]);
    for (const { context } of sites) {
      const own = "user WHERE user_type = 'Portal'";
      expect([count(context.db, "user") > count(context.db, own), count(context.db, own) > 0]).toEqual([true, true]);
      for (const table of ["chatter_group", "file", "feed_element", "comment"]) {
        expect([table, count(context.db, table) > 0]).toEqual([table, true]);
        const ids = rows<{ id: string }>(context.db, `SELECT id FROM ${table}`).map(({ id }) => id);
        const others = [db, ...sites.filter((site) => site.context !== context).map((site) => site.context.db)];
        for (const id of ids) for (const other of others) expect(count(other, `${table} WHERE id = '${id}'`)).toBe(0);
      }
    }
  }, 30_000);
});

describe("the company that a new org begins with", () => {
  let db: Database;
  beforeAll(async () => {
    db = await seeded();
  }, 30_000);

  it("has 41 people, 30 groups and at least 300 posts of the last 90 days", () => {
    expect(count(db, "user")).toBe(42);
    expect(count(db, "chatter_group")).toBe(30);
    expect(count(db, "feed_element")).toBeGreaterThanOrEqual(300);
    const { oldest, newest } = row<{ oldest: number; newest: number }>(
      db,
      "SELECT MIN(created_at) AS oldest, MAX(activity_at) AS newest FROM feed_element",
    ) ?? { oldest: 0, newest: 0 };
    expect((NOW - oldest) / DAY).toBeGreaterThan(80);
    expect((NOW - oldest) / DAY).toBeLessThan(92);
    expect(newest).toBeLessThanOrEqual(NOW);
    expect(count(db, `feed_element WHERE created_at > ${NOW - DAY / 2}`)).toBeGreaterThan(8);
  });

  it("lets everybody sign in with the password that it names", () => {
    const password = row<{ value: string }>(db, "SELECT value FROM setting WHERE key = 'password'")?.value ?? "";
    const first = row<{ username: string; password_hash: string }>(db, "SELECT * FROM user ORDER BY id LIMIT 1");
    expect(first?.username).toBe("amara.okafor@larkwheel.example");
    expect(verifyPassword(password, first?.password_hash ?? "")).toBe(true);
  });

  it("uses every capability, one that nobody documents included", () => {
    const used = rows<{ key: string }>(db, "SELECT DISTINCT j.key FROM feed_element f, json_each(f.capabilities_json) j").map(
      ({ key }) => key,
    );
    const documented =
      "files link enhancedLink poll questionAndAnswers feedEntityShare trackedChanges bundle recordSnapshot origin caseComment emailMessage approval dashboardComponentSnapshot canvas socialPost callCollaboration mediaReferences extensions banner associatedActions directMessage recommendations moderation";
    expect(used.toSorted()).toEqual([...documented.split(" "), "futureThing"].toSorted());
  });

  it("uses every kind of message segment and of element", () => {
    const types = rows<{ type: string }>(
      db,
      "SELECT DISTINCT j.value ->> 'type' AS type FROM feed_element f, json_each(f.body_json) j",
    ).map(({ type }) => type);
    expect(types.toSorted()).toEqual([
      "EntityLink",
      "FieldChange",
      "Hashtag",
      "InlineImage",
      "Link",
      "MarkupBegin",
      "MarkupEnd",
      "Mention",
      "MoreChanges",
      "ResourceLink",
      "Text",
    ]);
    expect(
      rows<{ type: string }>(db, "SELECT DISTINCT feed_element_type AS type FROM feed_element ORDER BY 1").map(({ type }) => type),
    ).toEqual(["Bundle", "FeedItem", "Recommendation"]);
  });

  it("has at least 100 elements of people, groups and records that the first person follows", () => {
    const news = `feed_element f, user me WHERE me.username = 'amara.okafor@larkwheel.example'
      AND f.status = 'Published' AND f.is_direct_message = 0 AND f.feed_element_type = 'FeedItem'
      AND (f.actor_id = me.id OR f.parent_id = me.id
        OR f.parent_id IN (SELECT group_id FROM group_member WHERE user_id = me.id)
        OR f.parent_id IN (SELECT subject_id FROM subscription WHERE subscriber_id = me.id)
        OR (f.actor_id IN (SELECT subject_id FROM subscription WHERE subscriber_id = me.id)
          AND f.parent_id NOT IN (SELECT id FROM chatter_group WHERE visibility <> 'PublicAccess')))`;
    expect(count(db, news)).toBeGreaterThanOrEqual(100);
  });

  it("lets only members write and like in groups that are not public", () => {
    const closed = "SELECT id FROM chatter_group WHERE visibility <> 'PublicAccess'";
    const isMember = (person: string): string =>
      `EXISTS (SELECT 1 FROM group_member m WHERE m.group_id = f.parent_id AND m.user_id = ${person})`;
    expect(count(db, `feed_element f WHERE f.parent_id IN (${closed}) AND NOT ${isMember("f.actor_id")}`)).toBe(0);
    expect(
      count(db, `comment c JOIN feed_element f ON f.id = c.element_id WHERE f.parent_id IN (${closed}) AND NOT ${isMember("c.user_id")}`),
    ).toBe(0);
    expect(
      count(db, `chatter_like l JOIN feed_element f ON f.id = l.item_id WHERE f.parent_id IN (${closed}) AND NOT ${isMember("l.user_id")}`),
    ).toBe(0);
    expect(
      count(
        db,
        `chatter_like l JOIN comment c ON c.id = l.item_id JOIN feed_element f ON f.id = c.element_id WHERE f.parent_id IN (${closed}) AND NOT ${isMember("l.user_id")}`,
      ),
    ).toBe(0);
  });

  it("lets only owner and managers post in a broadcast group", () => {
    const others = "SELECT 1 FROM group_member m WHERE m.group_id = g.id AND m.user_id = f.actor_id AND m.role = 'StandardMember'";
    expect(count(db, "feed_element f JOIN chatter_group g ON g.id = f.parent_id WHERE g.is_broadcast = 1")).toBeGreaterThan(10);
    expect(count(db, `feed_element f JOIN chatter_group g ON g.id = f.parent_id WHERE g.is_broadcast = 1 AND EXISTS (${others})`)).toBe(0);
  });

  it("lets nobody comment on what was not written yet", () => {
    expect(count(db, "comment c JOIN feed_element f ON f.id = c.element_id WHERE c.created_at < f.created_at")).toBe(0);
    expect(count(db, `comment WHERE created_at > ${NOW}`)).toBe(0);
    expect(count(db, `chatter_like WHERE created_at > ${NOW}`)).toBe(0);
  });

  it("has pictures that can be opened, of the size that it says", async () => {
    const pictures = rows<{ bytes: Buffer; width: number; height: number }>(
      db,
      "SELECT bytes, width, height FROM file_version WHERE width IS NOT NULL",
    );
    expect(pictures.length).toBeGreaterThan(25);
    const sizes = await Promise.all(pictures.map(({ bytes }) => sharp(bytes).metadata()));
    expect(sizes.map(({ width, height }) => [width, height])).toEqual(pictures.map(({ width, height }) => [width, height]));
  });

  it("has documents whose cross-reference table is right, of two pages and more", () => {
    const documents = rows<{ bytes: Buffer; page_count: number }>(
      db,
      "SELECT bytes, page_count FROM file_version WHERE mime_type = 'application/pdf'",
    );
    expect(documents.length).toBe(7);
    for (const { bytes, page_count: pageCount } of documents) {
      const text = Buffer.from(bytes).toString("latin1");
      const start = Number(/startxref\n(\d+)/.exec(text)?.[1]);
      expect(text.slice(start, start + 4)).toBe("xref");
      const offsets = [...text.slice(start).matchAll(/(\d{10}) 00000 n/g)].map((match) => Number(match[1]));
      expect(offsets.map((offset, index) => text.startsWith(`${index + 1} 0 obj`, offset))).toEqual(offsets.map(() => true));
      expect(text.match(/\/Type \/Page /g)?.length).toBe(pageCount);
      expect(pageCount).toBeGreaterThanOrEqual(2);
    }
  });

  it("is the same again for the same time", async () => {
    const again = everything(await seeded());
    const before = everything(db);
    expect(Object.keys(again)).toEqual(Object.keys(before));
    expect(Object.keys(before).filter((table) => !isDeepStrictEqual(again[table], before[table]))).toEqual([]);
  }, 30_000);

  it("tells the same story on a weekend and at midnight", async () => {
    const sunday = openDatabase(":memory:");
    const now = Date.UTC(2026, 2, 15, 0, 0);
    await seedOrg(sunday, { now });
    expect(count(sunday, "feed_element")).toBe(count(db, "feed_element"));
    expect(count(sunday, `feed_element WHERE created_at > ${now}`)).toBe(0);
  }, 30_000);
});

describe("a larger org", () => {
  it("has as many people and posts as were asked for, no two posts alike", async () => {
    const db = await seeded({ people: 120, posts: 3000 });
    expect(count(db, "user")).toBe(120);
    expect(count(db, "feed_element")).toBe(3000);
    expect(count(db, "(SELECT DISTINCT body_json FROM feed_element WHERE body_json LIKE '%(no. %')")).toBe(
      count(db, "feed_element WHERE body_json LIKE '%(no. %'"),
    );
    expect(count(db, "feed_element WHERE body_json LIKE '%(no. %' AND capabilities_json LIKE '%files%'")).toBeGreaterThan(300);
    const lengths = rows<{ n: number }>(
      db,
      "SELECT LENGTH(body_json ->> '$[0].text') AS n FROM feed_element WHERE body_json LIKE '%(no. %'",
    ).map(({ n }) => n);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(40);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(900);
  }, 60_000);
});

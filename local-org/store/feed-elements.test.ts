// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import { createComment } from "./comments.ts";
import { type Database, openDatabase } from "./database.ts";
import { createFeedElement } from "./feed-elements.ts";
import { rangeSql } from "./feed-keys.ts";
import { idOf, newId, PREFIX } from "./ids.ts";
import { setLike } from "./likes.ts";

const ANNA = idOf(PREFIX.user, 1);
const BEN = idOf(PREFIX.user, 2);
const GROUP = idOf(PREFIX.group, 1);
const TOPIC = idOf(PREFIX.topic, 1);
let db: Database;

beforeEach(() => {
  db = openDatabase(":memory:");
  for (const id of [ANNA, BEN]) {
    db.prepare(
      "INSERT INTO user (id, username, password_hash, email, last_name, nickname, created_at) VALUES (?, ?, '', '', '', '', 0)",
    ).run(id, id);
  }
  db.prepare("INSERT INTO chatter_group (id, name, visibility, owner_id, created_at) VALUES (?, 'G', 'PublicAccess', ?, 0)").run(
    GROUP,
    ANNA,
  );
  db.prepare("INSERT INTO topic (id, name, created_at) VALUES (?, 'T', 0)").run(TOPIC);
});

function entriesOf(elementId: string): string[] {
  const rows = db.prepare("SELECT entity_id, reason FROM feed_entry WHERE element_id = ? ORDER BY reason, entity_id").all(elementId);
  return (rows as { entity_id: string; reason: string }[]).map(({ entity_id, reason }) => `${reason} ${entity_id}`);
}

describe("a new feed element", () => {
  it("stands in the feeds of its parent, actor, mentions, topics and files", () => {
    const file = idOf(PREFIX.file, 1);
    const id = createFeedElement(db, {
      actorId: ANNA,
      parentId: GROUP,
      segments: [
        { type: "Mention", id: BEN, name: "Ben" },
        { type: "Mention", id: BEN, name: "Ben" },
      ],
      capabilities: { files: [file] },
      topicIds: [TOPIC],
      createdAt: 5,
    });
    expect(entriesOf(id)).toEqual([`actor ${ANNA}`, `file ${file}`, `mention ${BEN}`, `parent ${GROUP}`, `topic ${TOPIC}`]);
    expect(db.prepare("SELECT last_post_at FROM chatter_group").get()).toMatchObject({ last_post_at: 5 });
  });

  it("takes its type from its capabilities", () => {
    const typeOf = (id: string) =>
      (db.prepare("SELECT type, is_rich_text FROM feed_element WHERE id = ?").get(id) as { type: string }).type;
    const make = (more: object) => typeOf(createFeedElement(db, { actorId: ANNA, parentId: ANNA, segments: null, ...more }));
    expect(make({})).toBe("TextPost");
    expect(make({ pollChoices: ["a", "b"] })).toBe("PollPost");
    expect(make({ capabilities: { files: ["069"] } })).toBe("ContentPost");
    expect(make({ capabilities: { questionAndAnswers: { questionTitle: "?" } } })).toBe("QuestionPost");
    expect(make({ type: "CanvasPost" })).toBe("CanvasPost");
  });

  it("moves up with a comment, for the commenter and those mentioned too", () => {
    const id = createFeedElement(db, { actorId: ANNA, parentId: ANNA, segments: [], createdAt: 5 });
    createComment(db, { elementId: id, userId: BEN, segments: [{ type: "Mention", id: ANNA, name: "Anna" }], createdAt: 9 });
    expect(entriesOf(id)).toEqual([`actor ${ANNA}`, `comment ${BEN}`, `comment-mention ${ANNA}`, `parent ${ANNA}`]);
    expect(db.prepare("SELECT DISTINCT created_at, activity_at FROM feed_entry").all()).toMatchObject([{ created_at: 5, activity_at: 9 }]);
    expect(db.prepare("SELECT modified_at, activity_at FROM feed_element").get()).toMatchObject({ modified_at: 9, activity_at: 9 });
  });
});

describe("ids", () => {
  it("never repeat", () => {
    const ids = Array.from({ length: 100 }, () => newId(db, PREFIX.like));
    expect(new Set(ids).size).toBe(100);
    expect(ids.every((id) => /^0I0[A-Za-z0-9]{15}$/.test(id))).toBe(true);
  });
});

describe("a like", () => {
  it("is there once, however often one likes, and gone when taken back", () => {
    const id = createFeedElement(db, { actorId: ANNA, parentId: ANNA, segments: [] });
    const like = setLike(db, { itemId: id, userId: BEN, liked: true });
    expect(setLike(db, { itemId: id, userId: BEN, liked: true })).toBe(like);
    expect(setLike(db, { itemId: id, userId: BEN, liked: false })).toBeNull();
    expect(db.prepare("SELECT COUNT(*) AS count FROM chatter_like").get()).toMatchObject({ count: 0 });
  });
});

describe("reading a feed", () => {
  it.each([
    ["entry", "created", "PRIMARY KEY (entity_id=? AND reason=? AND (created_at,element_id)<(?,?))"],
    ["entry", "activity", "feed_entry_activity (entity_id=? AND reason=? AND (activity_at,element_id)<(?,?))"],
    ["all", "created", "feed_element_created"],
    ["all", "activity", "feed_element_activity"],
  ] as const)("walks an index and sorts nothing: %s by %s", (kind, order, index) => {
    const values = kind === "entry" ? [ANNA, "actor", 9, "x", 25] : [9, "x", 25];
    const plan = db.prepare(`EXPLAIN QUERY PLAN ${rangeSql(kind, order)}`).all(values) as { detail: string }[];
    const details = plan.map(({ detail }) => detail).join("\n");
    expect(details).toContain(index);
    expect(details).not.toContain("TEMP B-TREE");
    expect(details).not.toMatch(/^SCAN (?!.*INDEX)/m);
  });
});

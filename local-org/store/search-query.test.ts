// @vitest-environment node
import { beforeEach, expect, it } from "vitest";
import { createComment } from "./comments.ts";
import { editComment } from "./comment-changes.ts";
import { commentRow } from "./comment-queries.ts";
import { type Database, openDatabase } from "./database.ts";
import { deleteFeedElement, editFeedElement } from "./element-changes.ts";
import { elementRow } from "./element-rows.ts";
import { createFeedElement } from "./feed-elements.ts";
import { idOf, PREFIX } from "./ids.ts";
import { FOUND, foundIds, IS_FOUND, isFound, matchOf } from "./search-query.ts";
import type { StoredCapabilities, StoredSegment } from "./segments.ts";

const ANNA = idOf(PREFIX.user, 1);
const BEN = idOf(PREFIX.user, 2);
let db: Database;

beforeEach(() => {
  db = openDatabase(":memory:");
  for (const id of [ANNA, BEN]) {
    const insert =
      "INSERT INTO user (id, username, password_hash, email, last_name, nickname, created_at) VALUES (?, ?, '', '', '', '', 0)";
    db.prepare(insert).run(id, id);
  }
});

const text = (words: string): StoredSegment[] => [{ type: "Text", text: words }];

function post(segments: StoredSegment[] | null, capabilities: StoredCapabilities = {}): string {
  return createFeedElement(db, { actorId: ANNA, parentId: ANNA, segments, capabilities, createdAt: 1 });
}

function find(search: string, viewerId = ANNA): string[] {
  const match = matchOf(db, search);
  return match === null ? [] : foundIds(db, match, viewerId, 100);
}

it("titles, links, hashtags, mentions and words of languages without spaces are found", () => {
  const id = post(
    [...text("新しい自転車です Straße"), { type: "Hashtag", tag: "Two words" }, { type: "Mention", id: BEN, name: "Ólafur Þór" }],
    {
      questionAndAnswers: { questionTitle: "Which gearbox?" },
      link: { url: "https://org.example", urlName: "The plan" },
    },
  );
  for (const words of ["自転車", "strasse", "#two words", "words", "@olafur", "thor", "GEARBOX", "plan"])
    expect([words, find(words)]).toEqual([words, [id]]);
  for (const words of ["#words", "転自", "org.example"]) expect([words, find(words)]).toEqual([words, []]);
});

it("signs mean nothing to the index", () => {
  const id = post(text('R&D says: "NOT now" AND never'));
  for (const words of ["R&D", "not AND never", "says:", "(now)", "NEAR(says now)"])
    expect([words, find(words)]).toEqual([words, words.startsWith("NEAR") ? [] : [id]]);
  expect(matchOf(db, '&& "" *')).toBeNull();
});

it("a post is found by its comments, as long as they are there and who asks may see them", () => {
  const id = post(text("Hello"));
  const said = createComment(db, { elementId: id, userId: BEN, segments: text("thermos") });
  createComment(db, { elementId: id, userId: BEN, segments: text("waiting"), status: "PendingReview" });
  expect(find("thermos")).toEqual([id]);
  expect([find("waiting", BEN), find("waiting", ANNA)]).toEqual([[id], []]);
  // All the words are in the post, or in one comment.
  expect(find("hello thermos")).toEqual([]);
  const [comment, element] = [commentRow(db, said), elementRow(db, id)];
  if (comment && element) editComment(db, comment, element, { segments: text("flask"), editorId: BEN, at: 2 });
  expect([find("thermos"), find("flask")]).toEqual([[], [id]]);
});

it("what is edited is found by its new words, what is deleted by none", () => {
  const id = post(text("before"));
  const element = elementRow(db, id);
  if (element) editFeedElement(db, element, { segments: text("after"), editorId: ANNA, at: 2 });
  expect([find("before"), find("after")]).toEqual([[], [id]]);
  createComment(db, { elementId: id, userId: BEN, segments: text("said") });
  deleteFeedElement(db, id);
  expect(db.prepare("SELECT COUNT(*) AS left FROM search_row").get()).toMatchObject({ left: 0 });
  expect(db.prepare("SELECT COUNT(*) AS left FROM post_term").get()).toMatchObject({ left: 0 });
});

it("one post is looked up without the others", () => {
  const [one, other] = [post(text("common rare")), post(text("common"))];
  const match = matchOf(db, "rare") ?? "";
  expect([isFound(db, match, ANNA, one), isFound(db, match, ANNA, other)]).toEqual([true, false]);
});

it("uses the index of words, and never goes through all posts", () => {
  const planOf = (sql: string, ...parameters: unknown[]) =>
    (db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(parameters) as { detail: string }[]).map(({ detail }) => detail).join("\n");
  const found = planOf(FOUND, '"a"', ANNA, 10);
  // "M" of a virtual table of FTS5 is its MATCH.
  expect(found).toMatch(/SCAN t VIRTUAL TABLE INDEX \d+:.*M/);
  expect(found).toMatch(/SEARCH r USING INTEGER PRIMARY KEY/);
  const one = planOf(IS_FOUND, '"a"', ANNA, "0D5");
  expect(one).toMatch(/SEARCH r USING INDEX search_row_element/);
  for (const plan of [found, one]) expect(plan).not.toMatch(/SCAN (r|c|feed_element|comment|reviewed|reviewer)\b/);
});

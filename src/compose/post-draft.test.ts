import { expect, test } from "vitest";
import { FeedElementInputSchema } from "~/connect/contract/inputs.ts";
import { composeMessages as texts } from "~/lib/messages/compose.ts";
import { type Attachment, POST_DRAFT, postInput, postProblem, webAddress, writePost } from "./post-draft.ts";
import type { PostTarget } from "./post-target.ts";

function post(text: string, attachment: Attachment | null = null, question: string | null = null) {
  return { ...POST_DRAFT.empty, message: { text, mentions: [] }, attachment, question };
}

const POLL: Attachment = { kind: "poll", choices: ["Mon", " ", " Tue "] };
const LINK: Attachment = { kind: "link", url: "acme.com/a", name: "" };
const FILES: Attachment = { kind: "files", files: [{ id: "069000000000001AAA", name: "a.pdf", size: 3 }] };

test.each([
  ["text", post(" Hi \n"), { body: { messageSegments: [{ type: "Text", text: "Hi" }] } }],
  ["a poll without its empty choices", post("When?", POLL), { capabilities: { poll: { choices: ["Mon", "Tue"] } } }],
  [
    "a link that is named by itself",
    post("", LINK),
    { capabilities: { link: { url: "https://acme.com/a", urlName: "https://acme.com/a" } } },
  ],
  ["a question without details", post("", null, " Why? "), { capabilities: { questionAndAnswers: { questionTitle: "Why?" } } }],
  [
    "a question with details and files",
    post("It rains", FILES, "Why?"),
    { capabilities: { files: { items: [{ id: "069000000000001AAA" }] }, questionAndAnswers: { questionTitle: "Why?" } } },
  ],
  [
    "topics and a bookmark",
    { ...post("Hi"), topics: ["Heron 2"], isBookmarked: true },
    { capabilities: { topics: { topics: ["Heron 2"] }, bookmarks: { isBookmarkedByCurrentUser: true } } },
  ],
  ["files by id", post("", FILES), { capabilities: { files: { items: [{ id: "069000000000001AAA" }] } } }],
])("what is sent: %s", (_name, draft, expected) => {
  const input = postInput("me", draft);
  expect(input).toMatchObject({ subjectId: "me", feedElementType: "FeedItem", ...expected });
  expect(FeedElementInputSchema.parse(input)).toEqual(input);
});

test.each([
  ["me", undefined],
  ["005000000000001AAA", undefined],
  ["0F9000000000001AAA", undefined],
  ["001000000000001AAA", "AllUsers"],
])("who can see it is sent for what is neither a person nor a group: %s", (subjectId, expected) => {
  expect(postInput(subjectId, { ...post("Hi"), visibility: "AllUsers" }).visibility).toBe(expected);
  expect(postInput(subjectId, post("Hi"))).not.toHaveProperty("visibility");
});

test("a post that goes elsewhere knows where it was written, and comes back there", () => {
  const target: PostTarget = { id: "0F9000000000001AAA", name: "Design", kind: "group", isPrivate: true, hasGuests: false };
  const written = writePost({ id: "me", name: "News" }, { ...post("Hi"), target });
  expect(written).toMatchObject({ target: target.id, name: "Design", input: { subjectId: target.id } });
  expect(POST_DRAFT.read(JSON.parse(JSON.stringify(written.draft)))).toEqual({ ...post("Hi"), target, from: "me" });
  expect(writePost({ id: "me", name: "News" }, post("Hi"))).toMatchObject({ target: "me", name: "News", draft: { from: null } });
});

test("a post without text has no body", () => {
  expect(postInput("me", post("  ", FILES)).body).toBeUndefined();
});

test.each([
  [post("  "), texts.nothingYet],
  [post("Hi"), null],
  [post("", POLL), texts.noQuestion],
  [post("When?", { kind: "poll", choices: ["Mon", ""] }), texts.fewChoices],
  [post("Look", { kind: "link", url: "javascript:alert(1)", name: "" }), texts.badLink],
  [post("Look", { kind: "link", url: "mailto:a@acme.com", name: "" }), texts.badLink],
  [post("", FILES), null],
  [post("Details", null, " "), texts.noTitle],
  [post("", null, "Why?"), null],
  [post("", null, "?".repeat(255)), null],
  [post("", null, "?".repeat(256)), texts.titleTooLong(255)],
  [post("a".repeat(10_000)), null],
])("whether %j can be posted", (draft, problem) => expect(postProblem(draft)).toBe(problem));

test("one character or mention too many is refused with the number", () => {
  expect(postProblem(post("a".repeat(10_001)))).toContain("10,000");
  const mentions = Array.from({ length: 26 }, (_, index) => ({ start: index * 2, length: 2, id: "005", name: "a" }));
  expect(postProblem({ ...post(""), message: { text: "@a".repeat(26), mentions } })).toContain("25");
});

test("addresses are completed, and nothing but web pages is one", () => {
  expect([webAddress("acme.com"), webAddress("http://a.b/c"), webAddress("ftp://a.b"), webAddress("words")]).toEqual([
    "https://acme.com/",
    "http://a.b/c",
    null,
    null,
  ]);
});

test("what was kept is read again, and what is broken is left out", () => {
  for (const attachment of [null, POLL, LINK, FILES]) {
    const draft = post("Hi", attachment);
    expect(POST_DRAFT.read(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  }
  expect(POST_DRAFT.read(post("", null, "Why"))).toEqual(post("", null, "Why"));
  expect(POST_DRAFT.isEmpty(post("", null, "Why"))).toBe(false);
  expect(POST_DRAFT.isEmpty(post("", null, " "))).toBe(true);
  expect(POST_DRAFT.read({ message: { text: "Hi" }, attachment: { kind: "files", files: [null, { id: 3 }] } })).toEqual(
    post("Hi", { kind: "files", files: [] }),
  );
  expect(POST_DRAFT.read("Hi")).toBeNull();
});

import { expect, test } from "vitest";
import { writtenBy, writtenIn } from "~/data/outbox/words.ts";
import { EMPTY_MESSAGE } from "~/editor/message-draft.ts";
import { COMMENT_FILE, fileOf } from "./comment-file.ts";
import { writeComment } from "./write-comment.ts";

const FILE = { id: "069000000000001AAA", name: "Plan", size: 120 };

test("a comment brings one file, with words or without, and comes back with it", () => {
  const { draft, input } = writeComment({ text: " See ", mentions: [] }, "0D7000000000001AAA", FILE);
  expect(input).toEqual({
    body: { messageSegments: [{ type: "Text", text: "See" }] },
    capabilities: { content: { contentDocumentId: FILE.id } },
    threadParentId: "0D7000000000001AAA",
  });
  expect(fileOf(JSON.parse(JSON.stringify(draft)))).toEqual(FILE);
  expect(writeComment(EMPTY_MESSAGE, null, FILE).input).toEqual({ capabilities: { content: { contentDocumentId: FILE.id } } });
  expect(writeComment({ text: "See", mentions: [] })).toEqual({
    draft: { text: "See", mentions: [] },
    input: { body: { messageSegments: [{ type: "Text", text: "See" }] } },
  });
});

test("what is stored wrongly is no file", () => {
  expect(COMMENT_FILE.read({ id: 7, name: "x" })).toBeNull();
  expect(COMMENT_FILE.read("069000000000001AAA")).toBeNull();
  expect(fileOf({ text: "See" })).toBeNull();
  expect(COMMENT_FILE.read({ id: FILE.id })).toEqual({ id: FILE.id, name: "", size: null });
});

test("a comment with a file whose answer was lost is known again", () => {
  const sent = writtenIn(writeComment(EMPTY_MESSAGE, null, FILE).input);
  expect(writtenBy({ body: { text: null }, capabilities: { content: { id: FILE.id } } })).toEqual(sent);
});

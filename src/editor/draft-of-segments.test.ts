import fc from "fast-check";
import { expect, test } from "vitest";
import type { MessageSegment } from "~/connect/contract/message-segments.ts";
import { draftOfSegments } from "./draft-of-segments.ts";
import { segmentsOf } from "./message-draft.ts";

const text = (words: string): MessageSegment => ({ type: "Text", text: words });
const begin = (markupType: string, url?: string): MessageSegment => ({ type: "MarkupBegin", markupType, url, text: "" });
const end = (markupType: string): MessageSegment => ({ type: "MarkupEnd", markupType, text: "" });
const ann: MessageSegment = { type: "Mention", text: "@Ann Lee", name: "Ann Lee", record: { id: "005000000000001AAA" } };

test("plain text is a plain draft: line breaks, addresses, topics and names as they are typed", () => {
  const draft = draftOfSegments([
    text("Hi "),
    ann,
    text("\nsee "),
    { type: "Link", text: "www.acme.example", url: "http://www.acme.example" },
    text(" "),
    { type: "Hashtag", tag: "Heron 2", text: "#Heron 2" },
  ]);
  expect(draft).toEqual({
    text: "Hi @Ann Lee\nsee www.acme.example #[Heron 2]",
    mentions: [{ start: 3, length: 8, id: "005000000000001AAA", name: "Ann Lee" }],
  });
});

test("paragraphs without formatting are lines, blank ones too", () => {
  const blank = [begin("Paragraph"), text("&nbsp;"), end("Paragraph")];
  expect(
    draftOfSegments([begin("Paragraph"), text("a"), end("Paragraph"), ...blank, begin("Paragraph"), text("b"), end("Paragraph")]),
  ).toEqual({
    text: "a\n\nb",
    mentions: [],
  });
});

test("formatting makes it rich, with its words beside it", () => {
  const draft = draftOfSegments([begin("Paragraph"), begin("Bold"), text("a"), end("Bold"), ann, end("Paragraph")]);
  expect(draft.text).toBe("a@Ann Lee");
  expect(segmentsOf(draft)).toEqual([
    { type: "MarkupBegin", markupType: "Paragraph" },
    { type: "MarkupBegin", markupType: "Bold" },
    { type: "Text", text: "a" },
    { type: "MarkupEnd", markupType: "Bold" },
    { type: "Mention", id: "005000000000001AAA" },
    { type: "MarkupEnd", markupType: "Paragraph" },
  ]);
});

test("a topic that nobody could type there stays one", () => {
  const draft = draftOfSegments([text("a"), { type: "Hashtag", tag: "b", text: "#b" }]);
  expect(segmentsOf(draft)).toContainEqual({ type: "Hashtag", tag: "b" });
});

test("names that nobody may see, changes of fields and links that say something else stay words", () => {
  const draft = draftOfSegments([
    { type: "Mention", text: "@Ann", name: "Ann", record: null },
    { type: "FieldChange", text: " Owner changed " },
    { type: "Link", text: "the page", url: "https://a.example/" },
  ]);
  expect(draft.text).toBe("@Ann Owner changed the page");
  expect(segmentsOf(draft)).toContainEqual({ type: "MarkupBegin", markupType: "Hyperlink", url: "https://a.example/" });
});

test("whatever comes is read", () => {
  const odd = fc.record(
    {
      type: fc.oneof(fc.constantFrom("Text", "Mention", "Hashtag", "Link", "MarkupBegin", "MarkupEnd", "InlineImage"), fc.anything()),
      text: fc.anything(),
      markupType: fc.oneof(fc.constantFrom("Bold", "ListItem", "OrderedList"), fc.anything()),
      record: fc.anything(),
      tag: fc.anything(),
      url: fc.anything(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.array(fc.oneof(odd, fc.anything()))), (segments) => {
      expect(typeof draftOfSegments(segments as MessageSegment[]).text).toBe("string");
    }),
  );
});

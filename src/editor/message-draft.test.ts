import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  appendWords,
  editText,
  EMPTY_MESSAGE,
  insertMention,
  insertTopic,
  type MessageDraft,
  partsOf,
  readMessageDraft,
  segmentsOf,
  trimmed,
} from "./message-draft.ts";
import { documentOfDraft, draftOfDocument } from "./rich/rich-draft.ts";

const ANN = { id: "005000000000001AAA", name: "Ann Lee" };

/** "Hello @Ann Lee " with Ann mentioned. */
function helloAnn(): MessageDraft {
  return insertMention({ text: "Hello @an", mentions: [] }, [6, 9], ANN).draft;
}

/** Letters that trip up counting and splitting, and those that mean something. */
const text = fc.string({
  unit: fc.constantFrom("a", "b", "é", "e\u0301", "@", "#", "[", "]", " ", "\n", "好", "👩‍👧", "م", "1", "_", ".", "(", "/"),
  maxLength: 30,
});
const spot = fc.nat({ max: 60 });
const edit = fc.oneof(
  fc.record({ do: fc.constant("type" as const), at: spot, remove: fc.nat({ max: 8 }), text }),
  fc.record({
    do: fc.constant("mention" as const),
    at: spot,
    remove: fc.nat({ max: 5 }),
    name: fc.constantFrom("Ann", "Ann Lee", "李雷", "أمل"),
  }),
);

const draft = fc.array(edit, { maxLength: 25 }).map((edits) =>
  edits.reduce<MessageDraft>((before, { at, remove, ...what }) => {
    const start = Math.min(at, before.text.length);
    const end = Math.min(start + remove, before.text.length);
    if (what.do === "mention") return insertMention(before, [start, end], { id: `005${what.name}`, name: what.name }).draft;
    return editText(before, before.text.slice(0, start) + what.text + before.text.slice(end), start + what.text.length);
  }, EMPTY_MESSAGE),
);

describe("editing", () => {
  test("a mention moves with text before it and stays with text after it", () => {
    const before = editText(helloAnn(), "Oh! Hello @Ann Lee ", 4);
    expect(before.mentions).toEqual([{ start: 10, length: 8, ...ANN }]);
    expect(editText(before, "Oh! Hello @Ann Lee and you").mentions).toEqual(before.mentions);
  });

  test("editing inside a mention makes it plain text", () => {
    expect(editText(helloAnn(), "Hello @Ann L ", 12).mentions).toEqual([]);
    expect(editText(helloAnn(), "Hello @AnnX Lee ", 11).mentions).toEqual([]);
  });

  test("the caret tells which of several equal letters was typed", () => {
    const two = insertMention({ text: "@Ann Lee", mentions: [{ start: 0, length: 8, ...ANN }] }, [0, 0], ANN).draft;
    expect(two.text).toBe("@Ann Lee @Ann Lee");
    // One "@Ann Lee " typed before both: the first two mentions move, none is lost.
    expect(editText(two, "@Ann Lee @Ann Lee @Ann Lee", 9).mentions.map(({ start }) => start)).toEqual([9, 18]);
  });

  test("however it is edited, every mention is where its name stands, in order, without overlap", () => {
    fc.assert(
      fc.property(draft, (any) => {
        let position = 0;
        for (const { start, length, name } of any.mentions) {
          expect(start).toBeGreaterThanOrEqual(position);
          expect(any.text.slice(start, start + length)).toBe(`@${name}`);
          position = start + length;
        }
        expect(readMessageDraft(JSON.parse(JSON.stringify(any)))).toEqual(any);
      }),
    );
  });

  test("an edit that is far from a mention keeps it", () => {
    fc.assert(
      fc.property(text, text, text, (a, b, typed) => {
        const before = insertMention({ text: a + b, mentions: [] }, [a.length, a.length], ANN).draft;
        expect(editText(before, typed + before.text, typed.length).mentions).toEqual([
          { start: a.length + typed.length, length: 8, ...ANN },
        ]);
        expect(editText(before, before.text + typed).mentions).toEqual(before.mentions);
      }),
    );
  });
});

describe("segments", () => {
  test("no letter is lost", () => {
    fc.assert(
      fc.property(draft, (any) => {
        const parts = partsOf(any);
        expect(parts.map((part) => part.text).join("")).toBe(any.text);
        expect(parts.every((part) => part.text !== "" && any.text.startsWith(part.text, part.start))).toBe(true);
        const segments = segmentsOf(any);
        expect(segments).toHaveLength(parts.length);
        const sent = segments.map(({ type, text: words, tag, id }) => (type === "Text" ? words : type === "Hashtag" ? tag : id));
        const written = parts.map((part) => (part.kind === "text" ? part.text : part.kind === "topic" ? part.tag : part.id));
        expect(sent).toEqual(written);
        expect(
          parts.flatMap((part) => (part.kind === "topic" ? part.text.replace(/^#(\[(.*)\]|(.*))$/s, "$2$3") === part.tag : [])),
        ).not.toContain(false);
      }),
    );
  });

  test.each([
    ["#launch", ["launch"]],
    ['see #launch, (#Zürich) and "#größe"', ["launch", "Zürich", "größe"]],
    ["#[two words]!", ["two words"]],
    ["#话题 #تطبيق", ["话题", "تطبيق"]],
    ["#1 and # and ## and #[ ]", []],
    ["#2026goals", ["2026goals"]],
    ["https://acme.com/#place and a#b", []],
  ])("topics of %s", (written, tags) => {
    const found = segmentsOf({ text: written, mentions: [] }).flatMap(({ type, tag }) => (type === "Hashtag" ? [tag] : []));
    expect(found).toEqual(tags);
  });

  test("a mention is sent by id, and white space around the whole is not", () => {
    const sent = segmentsOf(trimmed(editText(helloAnn(), `\n ${helloAnn().text}`, 2)));
    expect(sent).toEqual([
      { type: "Text", text: "Hello " },
      { type: "Mention", id: ANN.id },
    ]);
  });

  test("what was stored and is no draft is not read", () => {
    for (const value of [null, 4, "text", {}, { text: 4 }]) expect(readMessageDraft(value)).toBeNull();
    expect(readMessageDraft({ text: "@Ann", mentions: [null, { start: 0, length: 3, id: "1", name: "Ann" }] })).toEqual({
      text: "@Ann",
      mentions: [],
    });
  });
});

test("words go behind what was begun, and behind what is formatted as a paragraph of their own", () => {
  const begun = insertMention({ text: "For ", mentions: [] }, [4, 4], { id: "005A", name: "Jo" }).draft;
  expect(appendWords(begun, "you")).toEqual({ ...begun, text: "For @Jo you" });
  const bold: MessageDraft = {
    text: "Loud",
    mentions: [],
    rich: [
      { type: "MarkupBegin", markupType: "Bold" },
      { type: "Text", text: "Loud" },
      { type: "MarkupEnd", markupType: "Bold" },
    ],
  };
  const both = appendWords(bold, "and clear");
  expect(both.text).toBe("Loud\nand clear");
  expect(draftOfDocument(documentOfDraft(both)).text).toBe("Loud\nand clear");
});

test("a topic takes the place of what was typed of it, and brings its brackets where it is several words", () => {
  const one = insertTopic({ text: "About #her today", mentions: [] }, [6, 10], "Heron");
  expect([one.draft.text, one.caret]).toEqual(["About #Heron today", 13]);
  const several = insertTopic({ text: "#[Her", mentions: [] }, [0, 5], "Heron 2");
  expect([several.draft.text, several.caret]).toEqual(["#[Heron 2] ", 11]);
});

// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StoredSegment } from "../store/segments.ts";
import { type MarkupNames, parseMarkup } from "./markup.ts";

const names: MarkupNames = {
  entity: (key) => ({ id: `005-${key}`, name: key.toUpperCase() }),
  fileId: (key) => `069-${key}`,
};
const parse = (text: string): StoredSegment[] => parseMarkup(text, names);
const types = (text: string): string[] =>
  parse(text).map((segment) => ("markupType" in segment ? `${segment.type} ${segment.markupType}` : segment.type));

/** The marks that are still open at the end, or where one is closed that is not the last one open. */
function marksLeftOpen(segments: readonly StoredSegment[]): string[] {
  const open: string[] = [];
  for (const segment of segments) {
    if (segment.type === "MarkupBegin") open.push(segment.markupType);
    if (segment.type === "MarkupEnd" && open.pop() !== segment.markupType) return [`wrongly closed ${segment.markupType}`];
  }
  return open;
}

describe("marked-up text", () => {
  it("is one text segment where nothing is marked, line breaks included", () => {
    expect(parse("Two lines,\n\nand #4711 costs 5_000 @ once.")).toEqual([
      { type: "Text", text: "Two lines,\n\nand #4711 costs 5_000 @ once." },
    ]);
  });

  it("mentions people, names topics and links records", () => {
    expect(parse("Hi @{mei}, see [[acc-morgenrot]] #{Heron 2}")).toEqual([
      { type: "Text", text: "Hi " },
      { type: "Mention", id: "005-mei", name: "MEI" },
      { type: "Text", text: ", see " },
      { type: "EntityLink", id: "005-acc-morgenrot", text: "ACC-MORGENROT" },
      { type: "Text", text: " " },
      { type: "Hashtag", tag: "Heron 2" },
    ]);
  });

  it("leaves the full stop behind a URL alone", () => {
    expect(parse("See https://larkwheel.example/a?b=c.")).toEqual([
      { type: "Text", text: "See " },
      { type: "Link", url: "https://larkwheel.example/a?b=c" },
      { type: "Text", text: "." },
    ]);
  });

  it("puts a resource link with its text", () => {
    expect(parse("{{Torque table|/resource/torque}}")).toEqual([{ type: "ResourceLink", text: "Torque table", url: "/resource/torque" }]);
  });

  it("nests marks, and puts marked-up text into paragraphs", () => {
    expect(types("**bold _and_ more**\n\nplain")).toEqual([
      "MarkupBegin Paragraph",
      "MarkupBegin Bold",
      "Text",
      "MarkupBegin Italic",
      "Text",
      "MarkupEnd Italic",
      "Text",
      "MarkupEnd Bold",
      "MarkupEnd Paragraph",
      "MarkupBegin Paragraph",
      "Text",
      "MarkupEnd Paragraph",
    ]);
  });

  it("takes code literally", () => {
    expect(parse("`a **b** c`")).toContainEqual({ type: "Text", text: "a **b** c" });
  });

  it("makes lists of lines, and puts pictures among them", () => {
    expect(types("Do:\n- one\n- two\n\n1. first\n\n![A dog](dog)")).toEqual([
      "MarkupBegin Paragraph",
      "Text",
      "MarkupEnd Paragraph",
      "MarkupBegin UnorderedList",
      "MarkupBegin ListItem",
      "Text",
      "MarkupEnd ListItem",
      "MarkupBegin ListItem",
      "Text",
      "MarkupEnd ListItem",
      "MarkupEnd UnorderedList",
      "MarkupBegin OrderedList",
      "MarkupBegin ListItem",
      "Text",
      "MarkupEnd ListItem",
      "MarkupEnd OrderedList",
      "MarkupBegin Paragraph",
      "InlineImage",
      "MarkupEnd Paragraph",
    ]);
  });

  it("closes every mark in order, and loses no word, whatever is written", () => {
    const piece = fc.constantFrom(
      "**",
      "__",
      "~~",
      "_",
      "`",
      "@{",
      "}",
      "#{",
      "[[",
      "]]",
      "![",
      "](",
      ")",
      "[",
      "https://a.example",
      "- ",
      "1. ",
      "\n",
      "\n\n",
      " ",
      "Wort",
      "猫",
      "😀",
      "{{",
      "|",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const segments = parse(pieces.join(""));
        expect(marksLeftOpen(segments)).toEqual([]);
        expect(JSON.stringify(segments).match(/Wort|WORT/g)?.length ?? 0).toBeGreaterThanOrEqual(
          pieces.filter((one) => one === "Wort").length,
        );
      }),
    );
  });

  it("is itself again where no character has a meaning", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."abc XYZäöü猫😀\n.,!?"), minLength: 1 }), (text) => {
        expect(parse(text)).toEqual([{ type: "Text", text }]);
      }),
    );
  });
});

import fc from "fast-check";
import { Node } from "prosemirror-model";
import { describe, expect, test } from "vitest";
import { checkMarkup } from "../../../local-org/connect/writing/markup-order.ts";
import type { StoredSegment } from "../../../local-org/store/segments.ts";
import { richDocument } from "~/testing/rich-documents.ts";
import { readMessageDraft, segmentsOf, trimmed } from "../message-draft.ts";
import type { DraftSegment } from "./draft-segment.ts";
import { documentOfSegments } from "./from-segments.ts";
import { charactersOf } from "./inputs.ts";
import { documentOfDraft, draftOfDocument } from "./rich-draft.ts";
import { schema } from "./schema.ts";
import { segmentsOfDocument } from "./to-segments.ts";

const THOUSANDS = { numRuns: 3_000 };
const text = (words: string): DraftSegment => ({ type: "Text", text: words });
const begin = (markupType: string): DraftSegment => ({ type: "MarkupBegin", markupType }) as DraftSegment;
const end = (markupType: string): DraftSegment => ({ type: "MarkupEnd", markupType }) as DraftSegment;

describe("any document", () => {
  test("is the same again after it was segments", () => {
    fc.assert(
      fc.property(richDocument, (document) => {
        expect(documentOfSegments(segmentsOfDocument(document))).toEqual(document);
      }),
      THOUSANDS,
    );
  });

  test("is the same again after it was a draft, on the device too, unless a line break of plain text becomes a paragraph", () => {
    fc.assert(
      fc.property(richDocument, (document) => {
        const draft = draftOfDocument(document);
        const read = readMessageDraft(JSON.parse(JSON.stringify(draft)));
        expect(read).toEqual(draft);
        expect(draft.rich ? documentOfDraft(draft) : document).toEqual(document);
        expect(draftOfDocument(documentOfDraft(draft))).toEqual(draft);
      }),
      THOUSANDS,
    );
  });

  test("is markup that the org takes, trimmed or not", () => {
    fc.assert(
      fc.property(richDocument, (document) => {
        const draft = draftOfDocument(document);
        for (const one of [draft, trimmed(draft)]) {
          expect(() => checkMarkup(segmentsOf(one) as unknown as StoredSegment[])).not.toThrow();
        }
      }),
      THOUSANDS,
    );
  });

  test("fits the schema, and is the same again after the editor had it", () => {
    fc.assert(
      fc.property(richDocument, (document) => {
        const node = Node.fromJSON(schema, document);
        node.check();
        expect(node.toJSON()).toEqual(document);
      }),
      THOUSANDS,
    );
  });

  test("loses no word where blank ends are trimmed", () => {
    fc.assert(
      fc.property(richDocument, (document) => {
        const draft = draftOfDocument(document);
        expect(draftOfDocument(documentOfDraft(trimmed(draft))).text.trim()).toBe(draft.text.trim());
      }),
    );
  });
});

const MARKUPS = "Bold Code Hyperlink Italic ListItem OrderedList Paragraph Strikethrough Underline UnorderedList".split(" ");

const anySegment: fc.Arbitrary<DraftSegment> = fc.oneof(
  fc.constantFrom("a", "\n", " ", "b\nc", "\n\n").map(text),
  fc.constantFrom<DraftSegment>({ type: "Mention", id: "005", name: "Ann" }, { type: "InlineImage", fileId: "069", altText: "" }),
  fc.constantFrom(...MARKUPS).map(begin),
  fc.constantFrom(...MARKUPS).map(end),
);

describe("any segments", () => {
  test("become a document that fits, with all letters", () => {
    fc.assert(
      fc.property(fc.array(anySegment, { maxLength: 40 }), (segments) => {
        const document = documentOfSegments(segments);
        Node.fromJSON(schema, document).check();
        const letters = (all: readonly DraftSegment[]) =>
          all.map((one) => (one.type === "Text" ? one.text : one.type === "Mention" ? one.name : "")).join("");
        expect(letters(segmentsOfDocument(document)).replaceAll(/\s/g, "")).toBe(letters(segments).replaceAll(/\s/g, ""));
        expect(documentOfSegments(segmentsOfDocument(document))).toEqual(document);
      }),
      THOUSANDS,
    );
  });

  test("that are ten thousand deep are read in time", () => {
    const deep = Array.from({ length: 10_000 }, () => begin("UnorderedList"));
    const document = documentOfSegments([...deep, begin("ListItem"), text("a")]);
    Node.fromJSON(schema, document).check();
    expect(draftOfDocument(document).text.trim()).toBe("a");
  });
});

describe("what is sent", () => {
  test("has a blank line as the org's own editor writes it", () => {
    const rich = [begin("Paragraph"), end("Paragraph"), begin("Paragraph"), begin("Bold"), text("a"), end("Bold"), end("Paragraph")];
    const sent = segmentsOf({ text: "\na", mentions: [], rich });
    expect(sent[1]).toEqual({ type: "Text", text: "&nbsp;" });
    expect(segmentsOf(trimmed({ text: "\na", mentions: [], rich }))).toEqual(rich.slice(2));
  });

  test("has topics of the text, but not of code and links", () => {
    const rich = [begin("Bold"), text("see #launch"), end("Bold"), begin("Code"), text("#launch"), end("Code")];
    expect(segmentsOf({ text: "see #launch#launch", mentions: [], rich })).toEqual([
      begin("Bold"),
      text("see "),
      { type: "Hashtag", tag: "launch" },
      end("Bold"),
      begin("Code"),
      text("#launch"),
      end("Code"),
    ]);
  });

  test("is counted as the org counts: words and names, no markup", () => {
    const rich: DraftSegment[] = [begin("Paragraph"), text("four"), { type: "Mention", id: "005", name: "Ann" }, end("Paragraph")];
    expect(charactersOf([...rich, begin("Paragraph"), end("Paragraph")])).toBe(4 + 4 + 1);
  });
});

describe("a recorded body", () => {
  test("keeps its words before paragraphs, its blank line, its code and whom it names", () => {
    const segments: DraftSegment[] = [
      text("Created: "),
      begin("Paragraph"),
      begin("Bold"),
      text("First line"),
      end("Bold"),
      end("Paragraph"),
      begin("Paragraph"),
      end("Paragraph"),
      begin("Paragraph"),
      text("Second line"),
      end("Paragraph"),
      begin("Code"),
      text("a\nb"),
      end("Code"),
      { type: "Mention", id: "0F9", name: "Team" },
    ];
    expect(documentOfSegments(segments).content).toEqual([
      { type: "paragraph", content: [{ type: "text", text: "Created: " }] },
      { type: "paragraph", content: [{ type: "text", text: "First line", marks: [{ type: "bold" }] }] },
      { type: "paragraph" },
      { type: "paragraph", content: [{ type: "text", text: "Second line" }] },
      { type: "code_block", content: [{ type: "text", text: "a\nb" }] },
      { type: "paragraph", content: [{ type: "mention", attrs: { id: "0F9", name: "Team" } }] },
    ]);
  });
});

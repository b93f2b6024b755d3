import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MessageSegment } from "~/connect/contract/message-segments.ts";
import type { SegmentNode } from "./segment-node.ts";
import { segmentTree, textOfTree } from "./segment-tree.ts";

const text = (words: string): MessageSegment => ({ type: "Text", text: words });
const begin = (markupType: string, url?: string): MessageSegment => ({ type: "MarkupBegin", markupType, url, text: "" });
const end = (markupType: string): MessageSegment => ({ type: "MarkupEnd", markupType, text: "" });

/** A tree in few letters: Bold[hello]. */
function sketch(nodes: readonly SegmentNode[]): string {
  return nodes.map((node) => (node.kind === "markup" ? `${node.markup}[${sketch(node.children)}]` : node.text)).join("");
}

describe("markup", () => {
  test("nests as it begins and ends", () => {
    const tree = segmentTree([begin("Paragraph"), text("a "), begin("Bold"), text("b"), end("Bold"), end("Paragraph"), text("c")]);
    expect(sketch(tree)).toBe("Paragraph[a Bold[b]]c");
  });

  test("that is never closed ends with the text", () => {
    expect(sketch(segmentTree([begin("Bold"), begin("Italic"), text("a")]))).toBe("Bold[Italic[a]]");
  });

  test("that is closed without being open closes nothing", () => {
    expect(sketch(segmentTree([begin("Bold"), end("Italic"), text("a"), end("Bold"), end("Bold"), text("b")]))).toBe("Bold[a]b");
  });

  test("closes what is still open inside of it", () => {
    expect(sketch(segmentTree([begin("Bold"), begin("Italic"), text("a"), end("Bold"), text("b"), end("Italic")]))).toBe(
      "Bold[Italic[a]]b",
    );
  });

  test("of an unknown type leaves its content", () => {
    expect(sketch(segmentTree([begin("Blink"), begin("Bold"), text("a"), end("Bold"), end("Blink"), text("b")]))).toBe("Bold[a]b");
  });

  test("is drawn 32 deep, and its content no matter how deep", () => {
    const many = Array.from({ length: 10_000 }, () => begin("Bold"));
    const tree = segmentTree([...many, text("deep"), ...many.map(() => end("Bold")), text(" after")]);
    expect(sketch(tree)).toBe(`${"Bold[".repeat(32)}deep${"]".repeat(32)} after`);
  });
});

describe("segments", () => {
  test("of an unknown type are their text", () => {
    expect(segmentTree([{ type: "Hologram", text: "hello" }])).toEqual([{ kind: "text", text: "hello" }]);
  });

  test("name who is mentioned, in the older shape too", () => {
    expect(segmentTree([{ type: "Mention", name: "Ada", user: { id: "005000000000001AAA" } }])).toEqual([
      { kind: "mention", text: "@Ada", id: "005000000000001AAA", isAccessible: true },
    ]);
  });

  test("without a text show their tag or address", () => {
    expect(
      textOfTree(segmentTree([{ type: "Hashtag", tag: "launch" }, text(" "), { type: "ResourceLink", url: "https://acme.example" }])),
    ).toBe("#launch https://acme.example");
  });

  test("of a field change keep name and values apart", () => {
    const change: MessageSegment = {
      type: "FieldChange",
      text: "Owner from Bob to Dave",
      segments: [
        { type: "FieldChangeName", text: "Owner" },
        text(" from "),
        { type: "FieldChangeValue", text: "Bob" },
        text(" to "),
        { type: "FieldChangeValue", text: "Dave" },
      ],
    };
    const parts = [
      { kind: "name", text: "Owner" },
      { kind: "text", text: " from " },
      { kind: "value", text: "Bob" },
      { kind: "text", text: " to " },
      { kind: "value", text: "Dave" },
    ];
    expect(segmentTree([change])).toEqual([{ kind: "fieldChange", text: "Owner from Bob to Dave", parts }]);
    expect(segmentTree([{ type: "MoreChanges", text: "1 more", moreChanges: [change] }])).toMatchObject([
      { count: 1, changes: [{ parts }] },
    ]);
  });

  test("of an inline image choose the best picture that there is", () => {
    const preview = (format: string) => ({ format, previewUrls: [{ previewUrl: `https://p.my.salesforce.com/${format}` }] });
    const image = (url: string | null, ...formats: string[]): MessageSegment => ({
      type: "InlineImage",
      text: "A map",
      altText: "A map",
      url,
      thumbnails: { previews: formats.map(preview) },
    });
    const node = (url: string) => [{ kind: "image", text: "A map", altText: "A map", url }];
    expect(segmentTree([image("https://p.my.salesforce.com/own", "Pdf", "Thumbnail", "ThumbnailBig")])).toEqual(
      node("https://p.my.salesforce.com/ThumbnailBig"),
    );
    expect(segmentTree([image("https://p.my.salesforce.com/own", "Pdf", "Thumbnail")])).toEqual(node("https://p.my.salesforce.com/own"));
    expect(segmentTree([image("/services/data/v66.0/connect/files/069/rendition", "Thumbnail")])).toEqual(
      node("https://p.my.salesforce.com/Thumbnail"),
    );
    expect(segmentTree([image(null, "Pdf")])).toEqual(node(""));
  });
});

const SEGMENT_TYPES = [
  "Text",
  "Mention",
  "Hashtag",
  "Link",
  "EntityLink",
  "FieldChange",
  "MoreChanges",
  "ResourceLink",
  "InlineImage",
  "MarkupBegin",
  "MarkupEnd",
  "New",
];
const MARKUP_TYPES = ["Bold", "Paragraph", "UnorderedList", "ListItem", "Code", "Hyperlink", "Blink"];

const hostileSegment = fc.record(
  {
    type: fc.oneof(fc.constantFrom(...SEGMENT_TYPES), fc.anything()),
    text: fc.anything(),
    markupType: fc.oneof(fc.constantFrom(...MARKUP_TYPES), fc.anything()),
    url: fc.anything(),
    record: fc.anything(),
    reference: fc.anything(),
    segments: fc.anything(),
    moreChanges: fc.anything(),
    thumbnails: fc.anything(),
  },
  { requiredKeys: [] },
);

describe("whatever comes", () => {
  test("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(fc.oneof(hostileSegment, fc.anything()))), (segments) => {
        expect(typeof textOfTree(segmentTree(segments as MessageSegment[]))).toBe("string");
      }),
    );
  });

  test("the text of the tree is the text of the segments", () => {
    const segment = fc.record({ type: fc.constantFrom(...SEGMENT_TYPES), text: fc.string(), markupType: fc.constantFrom(...MARKUP_TYPES) });
    fc.assert(
      fc.property(fc.array(segment), (segments) => {
        expect(textOfTree(segmentTree(segments))).toBe(segments.map((one) => one.text).join(""));
      }),
    );
  });
});

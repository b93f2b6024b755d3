import fc from "fast-check";
import { appendTo } from "~/editor/rich/blocks.ts";
import type { Block, Inline, InlineLeaf, List, Mark, Paragraph, RichDocument } from "~/editor/rich/document.ts";

const words = fc.string({
  unit: fc.constantFrom("a", "Z", " ", "é", "e\u0301", "好", "👩‍👧", "م", "\u200f", "#", "[", "]", "@", "*", "`", "<", "&", "\u00a0", "\t"),
  minLength: 1,
  maxLength: 12,
});

const leaf: fc.Arbitrary<InlineLeaf> = fc.oneof(
  { weight: 6, arbitrary: words.map((text): InlineLeaf => ({ type: "text", text })) },
  fc.constant<InlineLeaf>({ type: "hard_break" }),
  fc.constantFrom("Ann Lee", "李雷", "أمل").map((name): InlineLeaf => ({ type: "mention", attrs: { id: `005${name}`, name } })),
  fc.constantFrom("launch", "Heron 2", "a#b").map((tag): InlineLeaf => ({ type: "hashtag", attrs: { tag } })),
  fc.constant<InlineLeaf>({ type: "entity_link", attrs: { id: "001000000000001AAA", name: "Acme" } }),
  fc.constantFrom("", "A map").map((altText): InlineLeaf => ({ type: "image", attrs: { fileId: "069000000000001AAA", altText } })),
);

const SIMPLE = ["bold", "italic", "underline", "strikethrough", "code"] as const;

/** Some marks, in order. */
const marks: fc.Arbitrary<Mark[]> = fc
  .tuple(fc.option(fc.constantFrom("https://a.example/", "mailto:a@b.example"), { freq: 4 }), fc.subarray([...SIMPLE]))
  .map(([href, types]) => [...(href ? [{ type: "link", attrs: { href } } as const] : []), ...types.map((type) => ({ type }))]);

/** A line as the editor has it: adjacent texts with equal marks are merged. */
const line: fc.Arbitrary<Inline[]> = fc.array(fc.tuple(leaf, marks), { maxLength: 6 }).map((pieces) => {
  const put: Inline[] = [];
  for (const [one, on] of pieces) appendTo(put, one, on);
  return put;
});

const paragraph = line.map((content): Paragraph => (content.length > 0 ? { type: "paragraph", content } : { type: "paragraph" }));

const code = fc
  .array(fc.constantFrom("x = 1", "\n", "  ", "<b>"), { maxLength: 5 })
  .map((lines): Block =>
    lines.length > 0 ? { type: "code_block", content: [{ type: "text", text: lines.join("") }] } : { type: "code_block" },
  );

const listOfDepth = (depth: number): fc.Arbitrary<List> =>
  fc.record({
    type: fc.constantFrom<List["type"]>("bullet_list", "ordered_list"),
    content: fc.array(
      fc
        .tuple(paragraph, fc.array(depth > 0 ? fc.oneof(paragraph, listOfDepth(depth - 1)) : paragraph, { maxLength: 2 }))
        .map(([first, others]) => ({ type: "list_item" as const, content: [first, ...others] })),
      { minLength: 1, maxLength: 3 },
    ),
  });

/** Any document that the editor can contain. */
export const richDocument: fc.Arbitrary<RichDocument> = fc
  .array(fc.oneof({ weight: 3, arbitrary: paragraph }, code, listOfDepth(3)), { minLength: 1, maxLength: 6 })
  .map((content) => ({ type: "doc", content }));

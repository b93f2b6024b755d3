import fc from "fast-check";
import { Node } from "prosemirror-model";
import { describe, expect, test } from "vitest";
import type { Block } from "./document.ts";
import { documentOfHtml } from "./from-html.ts";
import { draftOfDocument } from "./rich-draft.ts";
import { schema } from "./schema.ts";

/** A document in few letters: `*` for bold, `-` and `1` for items, `>` for each step they stand in. */
function sketch(html: string): string[] {
  const line = (block: Block, before: string): string[] => {
    if (block.type === "paragraph") {
      const words = (block.content ?? []).map((leaf) => {
        const text = leaf.type === "text" ? leaf.text : leaf.type === "hard_break" ? "\n" : "?";
        return (leaf.marks ?? []).reduceRight((inner, mark) => `<${mark.type === "link" ? mark.attrs.href : mark.type}|${inner}>`, text);
      });
      return [before + words.join("")];
    }
    if (block.type === "code_block") return [`${before}code ${block.content?.[0]?.text ?? ""}`];
    return block.content.flatMap(({ content: [first, ...others] }) => [
      ...(first ? line(first, `${before}${block.type === "ordered_list" ? "1 " : "- "}`) : []),
      ...others.flatMap((other) => line(other, `${before}> `)),
    ]);
  };
  return documentOfHtml(html).content.flatMap((block) => line(block, ""));
}

describe("HTML that was copied", () => {
  test("keeps paragraphs, emphasis and links, and drops what leads nowhere or does things", () => {
    expect(
      sketch(
        '<p>One <b>two <i>three</i></b> <a href="https://a.example/x">four</a></p><p><a href="javascript:alert(1)">five</a> <a href="#s">six</a></p>',
      ),
    ).toEqual(["One <bold|two ><bold|<italic|three>> <https://a.example/x|four>", "five six"]);
  });

  test("has headings as bold lines, rows of tables as lines, and code as code", () => {
    expect(
      sketch(
        "<h2>Title</h2><table><tr><th>A</th><th>B</th></tr><tr><td><p>1</p></td><td><div>2</div></td></tr></table><pre>x = 1\n  y</pre><p>a<br>b</p>",
      ),
    ).toEqual(["<bold|Title>", "<bold|A>\t<bold|B>", "1\t2", "code x = 1\n  y", "a\nb"]);
  });

  test("has no scripts, styles or pictures, but emoji that are pictures", () => {
    expect(
      sketch('<style>p{}</style><script>x</script><p>a <img src=x onerror=y alt="A dog"><img alt="🎉"></p><p style="display:none">b</p>'),
    ).toEqual(["a 🎉"]);
  });
});

test("lists of Google Docs are lists, with their steps, and what is bold there is bold", () => {
  expect(
    sketch(
      `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span style="font-size:11pt;font-weight:700;text-decoration:none">Plan</span><span style="font-weight:400;font-style:italic"> for us</span></p><br /><ul style="margin-top:0"><li dir="ltr" style="list-style-type:disc" aria-level="1"><p dir="ltr" role="presentation"><span>One</span></p></li><ul><li aria-level="2"><p><span style="text-decoration:line-through">Inner</span></p></li></ul><li><p><span>Two</span></p></li></ul><ol><li><p><a href="https://a.example/" style="text-decoration:none"><span style="text-decoration:underline">Link</span></a></p></li></ol></b>`,
    ),
  ).toEqual(["<bold|Plan><italic| for us>", "", "- One", "> - <strikethrough|Inner>", "- Two", "1 <https://a.example/|<underline|Link>>"]);
});

test("lists of Word are lists, though it writes them as paragraphs", () => {
  const item = (level: number, marker: string, words: string) =>
    `<p class=MsoListParagraph style='margin-left:.5in;text-indent:-.25in;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;
  expect(
    sketch(
      `<html><body><!--StartFragment--><p class=MsoNormal>Before<o:p></o:p></p>${item(1, "·", "One")}${item(2, "o", "Inner")}${item(1, "·", "Two")}${item(1, "1.", "First")}<p class=MsoNormal>After<o:p></o:p></p><!--EndFragment--></body></html>`,
    ),
  ).toEqual(["Before", "- One", "> - Inner", "- Two", "1 First", "After"]);
});

test("50,000 letters are read in no time, whatever is in them, and always fit", () => {
  const html = `<div style="font-weight:700"><ul><li>word <a href="https://a.example">link</a><br>`.repeat(700) + "a".repeat(10_000);
  const before = performance.now();
  const document = documentOfHtml(html);
  expect(performance.now() - before).toBeLessThan(10_000);
  Node.fromJSON(schema, document).check();
});

test("any HTML becomes a document that fits, with its words", () => {
  const tag = fc.constantFrom("p", "b", "ul", "ol", "li", "table", "tr", "td", "pre", "code", "a", "h1", "div", "br", "span");
  const piece = fc.oneof(
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
    fc.constantFrom(
      "word",
      " ",
      "\n",
      '<a href="https://a.example/">',
      "<p style='mso-list:l0 level2 lfo1'>",
      "<span style='mso-list:Ignore'>1.</span>",
      "< ",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const document = documentOfHtml(pieces.join(""));
      Node.fromJSON(schema, document).check();
      const words = (text: string) => text.match(/word/g)?.length ?? 0;
      expect(words(draftOfDocument(document).text)).toBe(pieces.filter((one) => one === "word").length);
    }),
    { numRuns: 2_000 },
  );
});

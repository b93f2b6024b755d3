// @vitest-environment node
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SegmentNode } from "../message/segment-node.ts";
import { textOfTree } from "../message/segment-tree.ts";
import { htmlNodes } from "./html-nodes.ts";

/** Each block on a line of its own, with what it is. */
function lines(html: string): string[] {
  return htmlNodes(html).nodes.flatMap((node) => (node.kind !== "markup" ? [node.text] : blockLines(node)));
}

function blockLines(node: Extract<SegmentNode, { kind: "markup" }>): string[] {
  if (!node.markup.endsWith("List")) return [textOfTree([node])];
  return node.children.map((item) => `${node.markup === "OrderedList" ? "#" : "*"} ${textOfTree([item])}`);
}

describe("the words of an e-mail", () => {
  test.each([
    [
      "paragraphs and breaks",
      "<html><body><p>Hello,<br>crane 4 has not moved since <b>Monday</b>.</p><p>Mara</p></body></html>",
      ["Hello,\ncrane 4 has not moved since Monday.", "Mara"],
    ],
    ["white space", "<div>\n  one\n  <span> two</span>\n</div> three", ["one two ", "three"]],
    ["lists", "<ul><li>bolts</li><li><p>nuts</p><p>M8</p></li></ul><ol><li>go</ol>", ["* bolts", "* nuts\nM8", "# go"]],
    ["quotes", "<p>Yes.</p><blockquote><p>Can you?</p><blockquote>Please</blockquote></blockquote>", ["Yes.", "> Can you?", "> > Please"]],
    ["cells", "<table><tr><td>Bolt</td><td>4</td></tr><tr><td>Nut</td><td>8</td></tr></table>", ["Bolt\u20034", "Nut\u20038"]],
    ["preformatted text", "<pre>a\n  b</pre>", ["a\n  b"]],
    [
      "characters",
      "F&uuml;nf &lt;Stecker&gt; &amp; 2&nbsp;Dosen &#8211; &#x1F44D; &#150; &unknown;",
      ["Fünf <Stecker> & 2\u00a0Dosen – 👍 – &unknown;"],
    ],
    ["pictures", '<p><img src="https://tracker.example/x.gif" alt=""><img alt="Our crane"> lifts</p>', ["[Our crane] lifts"]],
    [
      "what nobody reads",
      "<head><title>x</title><style>p{}</style></head><script>alert('<p>')</script><!-- <p>no</p> --><p>Yes</p>",
      ["Yes"],
    ],
    ["what is broken", "<p>5 < 6 and <b>bold<p>next</i></p><a href='x", ["5 < 6 and bold", "next"]],
    ["a quote that never ends", '<p title="oops>Still here</p><p>and here</p>', ["Still here", "and here"]],
  ])("are read: %s", (_name, html, words) => {
    expect(lines(html)).toEqual(words);
  });

  test("keep their links and emphasis", () => {
    const [paragraph] = htmlNodes('<p>See <a href="https://x.example/?a=1&amp;b=2"><i>the</i> plan</a></p>').nodes;
    const link = paragraph?.kind === "markup" ? paragraph.children[1] : null;
    expect(link).toMatchObject({
      markup: "Hyperlink",
      url: "https://x.example/?a=1&b=2",
      children: [{ markup: "Italic" }, { text: " plan" }],
    });
  });

  test("are there whatever the HTML is", () => {
    const pieces = fc.constantFrom(
      "<p>",
      "</p>",
      "<b>",
      "</b>",
      "<li>",
      "<ul>",
      "</ul>",
      "<!--",
      "-->",
      '<a href="',
      '">',
      "<",
      ">",
      "&",
      "'",
      "<br>",
      " ",
      "<td>",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = lines(parts.join("")).join("");
        expect(text).not.toMatch(/<(p|b|li|ul|td)>/);
        expect(lines(`<p>needle</p>${parts.join("")}`)[0]).toContain("needle");
      }),
    );
  });

  test("take time that grows with their length alone, and say where they were cut", () => {
    for (const piece of ["<a ", '<a "', "<!--", "<style>", "<div>", "&", "<p>x", "</a>"]) {
      const started = performance.now();
      htmlNodes(piece.repeat(100_000));
      expect(performance.now() - started).toBeLessThan(10_000);
    }
    expect(htmlNodes("<p>x".repeat(30_000)).isCut).toBe(true);
  });
});

import type { Markup, SegmentNode } from "../message/segment-node.ts";
import { attributeOf, htmlTokens, type HtmlToken } from "~/lib/html-tokens.ts";
import { lookup } from "~/lib/lookup.ts";

/** Elements that stand within a line, by what they become. */
const PHRASES = lookup<Markup>({
  b: "Bold",
  strong: "Bold",
  h1: "Bold",
  h2: "Bold",
  h3: "Bold",
  h4: "Bold",
  h5: "Bold",
  h6: "Bold",
  th: "Bold",
  i: "Italic",
  em: "Italic",
  u: "Underline",
  s: "Strikethrough",
  strike: "Strikethrough",
  del: "Strikethrough",
  a: "Hyperlink",
});

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  "address article aside blockquote body center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul".split(
    " ",
  ),
);

/** Deeper markup than this is left out, its words are not: drawing is recursive. */
const MAX_DEPTH = 12;

/** Pieces of more HTML than anybody reads. What follows is said to be missing. */
const MAX_TOKENS = 20_000;

interface Open {
  name: string;
  markup: Markup;
  url: string;
}

/**
 * The words of HTML as the tree that posts are drawn from: paragraphs, lists, links and emphasis. Pictures are their
 * words; nothing is loaded, and nothing of the HTML reaches the document.
 *
 * @returns `isCut` where it was too long to be read whole
 */
export function htmlNodes(html: string): { nodes: SegmentNode[]; isCut: boolean } {
  const reader = createReader();
  let count = 0;
  for (const token of htmlTokens(html)) {
    if (++count > MAX_TOKENS) return { nodes: reader.end(), isCut: true };
    reader.take(token);
  }
  return { nodes: reader.end(), isCut: false };
}

function createReader() {
  const root: SegmentNode[] = [];
  const open: Open[] = [];
  const lists: Markup[] = [];
  let quotes = 0;
  let preformatted = 0;
  let isItem = false;
  /** The paragraph that is being read, and the way from it to where the next words go. */
  let line: SegmentNode[] = [];
  let path: { of: Open; children: SegmentNode[] }[] = [];
  let isAtStart = true;

  function put(node: SegmentNode): void {
    while (path.some(({ of }, index) => open[index] !== of)) path.pop();
    for (const of of open.slice(path.length)) {
      const children: SegmentNode[] = [];
      (path.at(-1)?.children ?? line).push({ kind: "markup", markup: of.markup, url: of.url, children });
      path.push({ of, children });
    }
    (path.at(-1)?.children ?? line).push(node);
  }

  function write(text: string): void {
    const words = preformatted > 0 ? text : text.replace(/[ \t\r\n\f]+/g, " ").replace(isAtStart ? /^ / : /^(?!)/, "");
    if (words === "") return;
    if (line.length === 0 && quotes > 0) line.push({ kind: "text", text: "> ".repeat(Math.min(quotes, 5)) });
    put({ kind: "text", text: words });
    isAtStart = /\s$/.test(words) && !words.endsWith("\u00a0");
  }

  function endLine(): void {
    const children = line;
    line = [];
    path = [];
    isAtStart = true;
    if (children.length === 0) return;
    const list = lists.at(-1);
    if (!list) return void root.push({ kind: "markup", markup: "Paragraph", url: "", children });
    const last = root.at(-1);
    const items = last?.kind === "markup" && last.markup === list ? last.children : [];
    if (items.length === 0) root.push({ kind: "markup", markup: list, url: "", children: items });
    const item = items.at(-1);
    if (isItem || item?.kind !== "markup") items.push({ kind: "markup", markup: "ListItem", url: "", children });
    else item.children.push({ kind: "text", text: "\n" }, ...children);
    isItem = false;
  }

  function begin(name: string, attributes: string): void {
    if (name === "br") return (put({ kind: "text", text: "\n" }), void (isAtStart = true));
    if (name === "img") return write(imageWords(attributeOf(attributes, "alt")));
    if ((name === "td" || name === "th") && line.length > 0) write("\u2003");
    if (BLOCKS.has(name)) endLine();
    if (name === "blockquote") quotes++;
    if (name === "pre") preformatted++;
    if (name === "ul" || name === "ol") lists.push(name === "ul" ? "UnorderedList" : "OrderedList");
    if (name === "li") isItem = true;
    const markup = PHRASES[name];
    if (!markup || open.length >= MAX_DEPTH) return;
    if (name === "a") close("a");
    open.push({ name, markup, url: name === "a" ? attributeOf(attributes, "href") : "" });
  }

  function end(name: string): void {
    if (BLOCKS.has(name)) endLine();
    if (name === "blockquote") quotes = Math.max(0, quotes - 1);
    if (name === "pre") preformatted = Math.max(0, preformatted - 1);
    if (name === "ul" || name === "ol") lists.pop();
    close(name);
  }

  function close(name: string): void {
    const at = open.findLastIndex((each) => each.name === name);
    if (at >= 0) open.splice(at, 1);
  }

  return {
    take(token: HtmlToken): void {
      if (token.kind === "text") write(token.text);
      else if (token.kind === "begin") begin(token.name, token.attributes);
      else end(token.name);
    },
    end(): SegmentNode[] {
      endLine();
      return root;
    },
  };
}

function imageWords(alt: string): string {
  return alt.trim() === "" ? "" : `[${alt.trim()}]`;
}

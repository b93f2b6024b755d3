import { attributeOf, htmlTokens } from "~/lib/html-tokens.ts";
import { type BlockBuilder, createBlocks } from "./blocks.ts";
import { type Block, inMarkOrder, type List, type Mark, type RichDocument } from "./document.ts";
import { tidy } from "./tidy-blocks.ts";
import { type HtmlStyle, styleOf } from "./html-style.ts";
import { createWordLists } from "./word-lists.ts";

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  "address article aside blockquote body caption center dd div dl dt fieldset figure figcaption footer form h1 h2 h3 h4 h5 h6 header hr main nav p section table tbody tfoot thead tr".split(
    " ",
  ),
);

/** Elements without an end. */
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/** More letters than this are left out: nobody could send them. */
const MOST_LETTERS = 200_000;

interface Open {
  name: string;
  style: HtmlStyle;
  /** The marks around it. */
  marks: readonly Mark[];
  close?: () => void;
}

/**
 * What can be said in Chatter of a piece of HTML, such as what was copied elsewhere: paragraphs, lists, links, emphasis
 * and code; headings are bold, rows of tables are lines. No document of the browser's is made of it.
 */
export function documentOfHtml(html: string): RichDocument {
  const reader = createReader();
  let letters = 0;
  for (const token of htmlTokens(fragmentOf(html))) {
    if (token.kind === "text") {
      letters += token.text.length;
      if (letters > MOST_LETTERS) break;
      reader.write(token.text);
    } else if (token.kind === "begin") reader.begin(token.name, token.attributes);
    else reader.end(token.name);
  }
  return { type: "doc", content: reader.blocks() };
}

/** What was copied of a page, without what the clipboard puts around it. */
function fragmentOf(html: string): string {
  const start = html.indexOf("<!--StartFragment-->");
  const end = html.lastIndexOf("<!--EndFragment-->");
  return start >= 0 && end > start ? html.slice(start, end) : html;
}

function createReader() {
  const blocks: BlockBuilder = createBlocks();
  const word = createWordLists(blocks);
  const open: Open[] = [];
  let marks: readonly Mark[] = [];
  let hidden = 0;
  let markers = 0;
  let isAtStart = true;
  let cells = 0;
  /** What stands between what was written of a row and what comes: nothing, or white space once something comes. */
  let gap = "";
  let hasRowWords = false;
  let preformatted = 0;

  function breakLine(): void {
    // What stands in a cell of a table stays in its line.
    if (cells === 0) {
      blocks.endLine();
      hasRowWords = false;
      gap = "";
    } else gap ||= hasRowWords ? " " : "";
    isAtStart = true;
  }

  function put(words: string): void {
    if (words === "") return;
    word.beginPending();
    if (gap !== "") blocks.write(gap, []);
    gap = "";
    hasRowWords ||= cells > 0;
    blocks.write(words, marks);
    isAtStart = /\s$/.test(words) && !words.endsWith("\u00a0");
  }

  function push(name: string, style: HtmlStyle, close?: () => void): void {
    open.push({ name, style, marks, close });
    hidden += Number(style.isHidden);
    markers += Number(style.isWordMarker);
    if (style.marks.length > 0) marks = inMarkOrder([...marks, ...style.marks]);
  }

  function closeFrom(at: number): void {
    marks = open[at]?.marks ?? marks;
    for (const each of open.splice(at).toReversed()) {
      each.close?.();
      hidden -= Number(each.style.isHidden);
      markers -= Number(each.style.isWordMarker);
      if (BLOCKS.has(each.name)) breakLine();
    }
  }

  function beginList(name: string, style: HtmlStyle): void {
    if (cells > 0) return push(name, style);
    word.end();
    isAtStart = true;
    const type: List["type"] = name === "ol" ? "ordered_list" : "bullet_list";
    push(name, style, blocks.beginList(type));
  }

  function beginItem(style: HtmlStyle): void {
    const item = open.findLastIndex(({ name }) => name === "li");
    const list = open.findLastIndex(({ name }) => name === "ul" || name === "ol");
    if (item > list) closeFrom(item);
    isAtStart = true;
    if (cells > 0) breakLine();
    else push("li", style, list < 0 ? undefined : blocks.beginItem());
    isAtStart = true;
  }

  function beginPreformatted(style: HtmlStyle): void {
    breakLine();
    word.end();
    preformatted++;
    const isBlock = cells === 0 && !open.some(({ name }) => name === "li" || name === "pre");
    const close = isBlock ? blocks.beginCode() : () => undefined;
    push("pre", style, () => {
      close();
      preformatted--;
      isAtStart = true;
    });
  }

  return {
    write(text: string): void {
      if (hidden > 0) return;
      if (markers > 0) return word.writeMarker(text);
      if (preformatted > 0) return put(text.replaceAll("\r\n", "\n"));
      const words = text.replace(/[ \t\r\n\f]+/g, " ");
      put(isAtStart ? words.replace(/^ /, "") : words);
    },
    begin(name: string, attributes: string): void {
      if (name === "br" && attributeOf(attributes, "class") !== "Apple-interchange-newline") return putBreak();
      if (name === "img") return put(pictogram(attributeOf(attributes, "alt")));
      const style = styleOf(name, attributes);
      if (name === "td" || name === "th") {
        if (hasRowWords) gap = "\t";
        isAtStart = true;
        cells++;
        return push(name, style, () => cells--);
      }
      if (name === "ul" || name === "ol") return beginList(name, style);
      if (name === "li") return beginItem(style);
      if (name === "pre") return beginPreformatted(style);
      if (BLOCKS.has(name)) {
        if (name === "p") closeFrom(paragraphOpen());
        breakLine();
        if (style.wordLevel !== null && cells === 0) word.begin(style.wordLevel);
        else if (!open.some((each) => each.name === "li")) word.end();
      }
      if (!VOID.has(name)) push(name, style);
    },
    end(name: string): void {
      const at = open.findLastIndex((each) => each.name === name);
      if (at >= 0) closeFrom(at);
    },
    blocks(): Block[] {
      closeFrom(0);
      word.end();
      return tidy(blocks.end());
    },
  };

  function putBreak(): void {
    if (cells > 0) return breakLine();
    word.beginPending();
    blocks.put({ type: "hard_break" }, []);
    isAtStart = true;
  }

  /** Where a paragraph is open that another one ends. */
  function paragraphOpen(): number {
    const at = open.findLastIndex(({ name }) => name === "p");
    const isInside = open.slice(at + 1).some(({ name }) => name === "li" || name === "td" || name === "th");
    return at < 0 || isInside ? open.length : at;
  }
}

/** A picture that stands for a letter: an emoji. */
function pictogram(alt: string): string {
  return /^\p{Extended_Pictographic}/u.test(alt) && alt.length <= 16 ? alt : "";
}

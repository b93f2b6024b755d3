import { type AttributeSpec, type DOMOutputSpec, type MarkSpec, type Node, type NodeSpec, Schema } from "prosemirror-model";
import type { Inline, Mark } from "./document.ts";

/** Each block finds its own direction from its first letter. */
const AUTO = { dir: "auto" };

const REQUIRED: AttributeSpec = { validate: "string" };

const nodes = {
  doc: { content: "block+" },
  paragraph: { group: "block", content: "inline*", parseDOM: [{ tag: "p" }], toDOM: () => ["p", AUTO, 0] },
  code_block: {
    group: "block",
    content: "text*",
    marks: "",
    code: true,
    defining: true,
    parseDOM: [{ tag: "pre", preserveWhitespace: "full" }],
    toDOM: () => ["pre", { dir: "ltr", spellcheck: "false" }, ["code", 0]],
  },
  bullet_list: { group: "block list", content: "list_item+", parseDOM: [{ tag: "ul" }], toDOM: () => ["ul", AUTO, 0] },
  ordered_list: { group: "block list", content: "list_item+", parseDOM: [{ tag: "ol" }], toDOM: () => ["ol", AUTO, 0] },
  list_item: { content: "paragraph (paragraph | list)*", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", AUTO, 0] },
  text: { group: "inline" },
  hard_break: {
    group: "inline",
    inline: true,
    selectable: false,
    linebreakReplacement: true,
    leafText: () => "\n",
    parseDOM: [{ tag: "br" }],
    toDOM: () => ["br"],
  },
  mention: {
    ...chip({ id: REQUIRED, name: REQUIRED }),
    leafText: ({ attrs }) => `@${String(attrs.name)}`,
    toDOM: ({ attrs }) => chipDOM("mention", attrs, "@"),
    parseDOM: [chipRule("mention")],
  },
  hashtag: {
    ...chip({ tag: REQUIRED }),
    leafText: ({ attrs }) => `#${String(attrs.tag)}`,
    toDOM: ({ attrs }) => ["span", { ...dataOf("hashtag", attrs), class: "rich-chip" }, `#${String(attrs.tag)}`],
    parseDOM: [chipRule("hashtag")],
  },
  entity_link: {
    ...chip({ id: REQUIRED, name: REQUIRED }),
    leafText: ({ attrs }) => String(attrs.name),
    toDOM: ({ attrs }) => chipDOM("entity_link", attrs, ""),
    parseDOM: [chipRule("entity_link")],
  },
  image: {
    ...chip({ fileId: REQUIRED, altText: REQUIRED }),
    leafText: ({ attrs }) => String(attrs.altText),
    toDOM: ({ attrs }) => ["span", { ...dataOf("image", attrs), class: "rich-chip rich-image" }, String(attrs.altText) || "…"],
    parseDOM: [chipRule("image")],
  },
} satisfies Record<"doc" | "text" | "paragraph" | "code_block" | "bullet_list" | "ordered_list" | "list_item" | Inline["type"], NodeSpec>;

/** Outermost first, as `MARK_ORDER` has them. */
const marks = {
  link: {
    attrs: { href: REQUIRED },
    inclusive: false,
    parseDOM: [{ tag: "a[data-href]", getAttrs: (dom) => ({ href: dom.getAttribute("data-href") ?? "" }) }],
    // No `href`: a press puts the caret there and leads nowhere.
    toDOM: ({ attrs }) => ["a", { "data-href": String(attrs.href), "data-tip": String(attrs.href), class: "rich-link" }, 0],
  },
  bold: { parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => ["strong", 0] },
  italic: { parseDOM: [{ tag: "em" }, { tag: "i" }], toDOM: () => ["em", 0] },
  underline: { parseDOM: [{ tag: "u" }], toDOM: () => ["u", 0] },
  strikethrough: { parseDOM: [{ tag: "s" }], toDOM: () => ["s", 0] },
  code: { code: true, parseDOM: [{ tag: "code" }], toDOM: () => ["code", { spellcheck: "false" }, 0] },
} satisfies Record<Mark["type"], MarkSpec>;

/** What Chatter can say, and nothing else: one node or mark for each kind of segment. */
export const schema = new Schema({ nodes, marks });

function chip(attrs: Record<string, AttributeSpec>): Pick<NodeSpec, "group" | "inline" | "atom" | "attrs" | "draggable"> {
  return { group: "inline", inline: true, atom: true, attrs };
}

function chipDOM(type: string, attrs: Node["attrs"], before: string): DOMOutputSpec {
  return ["span", { ...dataOf(type, attrs), class: "rich-chip" }, ["bdi", `${before}${String(attrs.name)}`]];
}

/** What a chip is, for reading it back from the document of the page. */
function dataOf(type: string, attrs: Node["attrs"]): Record<string, string> {
  return { "data-chip": type, "data-attrs": JSON.stringify(attrs) };
}

function chipRule(type: string) {
  return { tag: `span[data-chip=${type}]`, getAttrs: (dom: HTMLElement) => attrsOf(dom.getAttribute("data-attrs")) };
}

function attrsOf(json: string | null): Record<string, string> | false {
  try {
    return JSON.parse(json ?? "") as Record<string, string>;
  } catch {
    return false;
  }
}

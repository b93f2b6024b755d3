/**
 * A text with its formatting, as the editor holds it: the JSON of the schema's document (`schema.ts`). Everything in it
 * can be said in message segments, and all that segments say of a written text is in it.
 */
export interface RichDocument {
  type: "doc";
  /** One block at least. */
  content: Block[];
}

export type Block = Paragraph | CodeBlock | List;

export interface Paragraph {
  type: "paragraph";
  content?: Inline[];
}

/** Code that stands in no paragraph, with line breaks as they are. */
export interface CodeBlock {
  type: "code_block";
  content?: { type: "text"; text: string }[];
}

export interface List {
  type: "bullet_list" | "ordered_list";
  /** One item at least. */
  content: ListItem[];
}

export interface ListItem {
  type: "list_item";
  /** A paragraph first. */
  content: (Paragraph | List)[];
}

/** What stands in a line. Equal marks side by side are one text. */
export type Inline = InlineLeaf & { marks?: Mark[] };

export type InlineLeaf =
  | { type: "text"; text: string }
  | { type: "hard_break" }
  | { type: "mention"; attrs: { id: string; name: string } }
  | { type: "hashtag"; attrs: { tag: string } }
  | { type: "entity_link"; attrs: { id: string; name: string } }
  | { type: "image"; attrs: { fileId: string; altText: string } };

export type Mark = { type: SimpleMark } | { type: "link"; attrs: { href: string } };

export type SimpleMark = "bold" | "italic" | "underline" | "strikethrough" | "code";

/** Marks from the outermost to the innermost: code holds text alone, so it is inside of all others. */
export const MARK_ORDER = ["link", "bold", "italic", "underline", "strikethrough", "code"] as const satisfies readonly Mark["type"][];

/** Which marks something in a line can have: links hold no links, and code nothing but text. */
export function canHave(leaf: InlineLeaf["type"], mark: Mark["type"]): boolean {
  if (leaf === "text" || leaf === "hard_break") return true;
  return mark !== "code" && (mark !== "link" || leaf === "image");
}

/** Whether two lists of marks are the same. */
export function areSameMarks(one: readonly Mark[], other: readonly Mark[]): boolean {
  return one.length === other.length && one.every((mark, index) => isSameMark(mark, other[index]));
}

/** Whether two marks are the same, where they lead included. */
export function isSameMark(one: Mark, other: Mark | undefined): boolean {
  if (one.type !== "link" || other?.type !== "link") return one.type === other?.type;
  return one.attrs.href === other.attrs.href;
}

/** Each mark once, from the outermost to the innermost. Of links in links the inner one counts. */
export function inMarkOrder(marks: readonly Mark[]): Mark[] {
  return MARK_ORDER.flatMap((type) => marks.findLast((mark) => mark.type === type) ?? []);
}

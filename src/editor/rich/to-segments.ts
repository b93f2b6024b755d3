import {
  areSameMarks,
  type Block,
  canHave,
  type Inline,
  isSameMark,
  type ListItem,
  type Mark,
  MARK_ORDER,
  type RichDocument,
} from "./document.ts";
import type { DraftSegment, MarkupType } from "./draft-segment.ts";

const MARKUP_OF = {
  link: "Hyperlink",
  bold: "Bold",
  italic: "Italic",
  underline: "Underline",
  strikethrough: "Strikethrough",
  code: "Code",
  bullet_list: "UnorderedList",
  ordered_list: "OrderedList",
} as const satisfies Record<string, MarkupType>;

/**
 * The document as message segments: all that begins also ends, in order, and stands where the org takes it. A paragraph
 * without words is one without segments (`inputsOf` says how the org wants those).
 */
export function segmentsOfDocument({ content }: RichDocument): DraftSegment[] {
  return content.flatMap(blockSegments);
}

function blockSegments(block: Block): DraftSegment[] {
  switch (block.type) {
    case "paragraph":
      return wrap("Paragraph", lineSegments(block.content ?? []));
    case "code_block":
      return wrap(
        "Code",
        (block.content ?? []).map(({ text }) => ({ type: "Text", text })),
      );
    default:
      return wrap(
        MARKUP_OF[block.type],
        block.content.flatMap((item) => wrap("ListItem", itemSegments(item))),
      );
  }
}

/** An item of one paragraph has its words without more ado, as the org's own editor writes it. */
function itemSegments({ content: [first, ...others] }: ListItem): DraftSegment[] {
  const areParagraphs = others.some(({ type }) => type === "paragraph");
  const line = first?.type === "paragraph" && !areParagraphs ? lineSegments(first.content ?? []) : first ? blockSegments(first) : [];
  return [...line, ...others.flatMap(blockSegments)];
}

function lineSegments(line: readonly Inline[]): DraftSegment[] {
  const segments: DraftSegment[] = [];
  let open: Mark[] = [];

  function turnTo(marks: readonly Mark[]): void {
    const differs = open.findIndex((mark, index) => !isSameMark(mark, marks[index]));
    const kept = differs < 0 ? open.length : differs;
    for (const mark of open.slice(kept).toReversed()) segments.push({ type: "MarkupEnd", markupType: MARKUP_OF[mark.type] });
    for (const mark of marks.slice(kept)) {
      const url = mark.type === "link" ? { url: mark.attrs.href } : {};
      segments.push({ type: "MarkupBegin", markupType: MARKUP_OF[mark.type], ...url });
    }
    open = [...marks];
  }

  for (const leaf of line) {
    const marks = marksOf(leaf);
    const isOn = areSameMarks(open, marks);
    if (!isOn) turnTo(marks);
    const segment = leafSegment(leaf);
    const last = segments.at(-1);
    if (segment.type === "Text" && last?.type === "Text") segments[segments.length - 1] = { type: "Text", text: last.text + segment.text };
    else segments.push(segment);
  }
  turnTo([]);
  return segments;
}

function marksOf({ type, marks = [] }: Inline): Mark[] {
  const possible = marks.filter((mark) => canHave(type, mark.type));
  return possible.toSorted((one, other) => MARK_ORDER.indexOf(one.type) - MARK_ORDER.indexOf(other.type));
}

function leafSegment(leaf: Inline): DraftSegment {
  switch (leaf.type) {
    case "text":
      return { type: "Text", text: leaf.text };
    case "hard_break":
      return { type: "Text", text: "\n" };
    case "mention":
      return { type: "Mention", ...leaf.attrs };
    case "hashtag":
      return { type: "Hashtag", tag: leaf.attrs.tag };
    case "entity_link":
      return { type: "EntityLink", entityId: leaf.attrs.id, name: leaf.attrs.name };
    case "image":
      return { type: "InlineImage", fileId: leaf.attrs.fileId, altText: leaf.attrs.altText };
  }
}

function wrap(markupType: MarkupType, segments: readonly DraftSegment[]): DraftSegment[] {
  return [{ type: "MarkupBegin", markupType }, ...segments, { type: "MarkupEnd", markupType }];
}

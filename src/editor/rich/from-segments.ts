import { inMarkOrder, type InlineLeaf, type Mark, type RichDocument, type SimpleMark } from "./document.ts";
import { createBlocks } from "./blocks.ts";
import type { DraftSegment, MarkupBegin, MarkupType } from "./draft-segment.ts";

const MARKS: Partial<Record<MarkupType, SimpleMark>> = {
  Bold: "bold",
  Italic: "italic",
  Underline: "underline",
  Strikethrough: "strikethrough",
  Code: "code",
};

const BLOCKS: ReadonlySet<MarkupType> = new Set(["Paragraph", "OrderedList", "UnorderedList", "ListItem"]);

/**
 * Message segments as a document. Segments that `segmentsOfDocument` made become the same document again. Of others all
 * words are kept: what ends without having begun is left out, what is never ended ends with the text, what stands in
 * no paragraph gets one for each of its lines.
 */
export function documentOfSegments(segments: readonly DraftSegment[]): RichDocument {
  const blocks = createBlocks();
  const open: { type: MarkupType; mark: Mark | null; close: () => void }[] = [];
  const nothing = () => undefined;

  function begin(segment: MarkupBegin, index: number): void {
    const { markupType: type } = segment;
    if (type === "Code" && isBlockOfCode(segments, index, blocks.isBetween())) {
      open.push({ type, mark: null, close: blocks.beginCode() });
    } else if (type === "Paragraph") open.push({ type, mark: null, close: blocks.beginParagraph() });
    else if (type === "OrderedList") open.push({ type, mark: null, close: blocks.beginList("ordered_list") });
    else if (type === "UnorderedList") open.push({ type, mark: null, close: blocks.beginList("bullet_list") });
    else if (type === "ListItem") open.push({ type, mark: null, close: blocks.beginItem() });
    else open.push({ type, mark: markOf(segment), close: nothing });
  }

  function end(type: MarkupType): void {
    if (!open.some((each) => each.type === type)) return;
    let closed: (typeof open)[number] | undefined;
    do {
      closed = open.pop();
      closed?.close();
    } while (closed && closed.type !== type);
  }

  segments.forEach((segment, index) => {
    if (segment.type === "MarkupBegin") begin(segment, index);
    else if (segment.type === "MarkupEnd") end(segment.markupType);
    else {
      const marks = inMarkOrder(open.flatMap(({ mark }) => mark ?? []));
      if (segment.type === "Text") blocks.write(segment.text, marks, isBlockAt(segments, index + 1));
      else blocks.put(leafOf(segment), marks);
    }
  });
  for (const { close } of open.toReversed()) close();
  return { type: "doc", content: blocks.end() };
}

function markOf({ markupType, url }: MarkupBegin): Mark | null {
  if (markupType === "Hyperlink") return url ? { type: "link", attrs: { href: url } } : null;
  const type = MARKS[markupType];
  return type ? { type } : null;
}

function leafOf(segment: Exclude<DraftSegment, { type: "Text" | "MarkupBegin" | "MarkupEnd" }>): InlineLeaf {
  switch (segment.type) {
    case "Mention":
      return { type: "mention", attrs: { id: segment.id, name: segment.name } };
    case "Hashtag":
      return { type: "hashtag", attrs: { tag: segment.tag } };
    case "EntityLink":
      return { type: "entity_link", attrs: { id: segment.entityId, name: segment.name } };
    case "InlineImage":
      return { type: "image", attrs: { fileId: segment.fileId, altText: segment.altText } };
  }
}

/** Whether code that begins between blocks is a block: it has several lines, or nothing stands beside it. */
function isBlockOfCode(segments: readonly DraftSegment[], index: number, isBetween: boolean): boolean {
  if (!isBetween) return false;
  const length = segments.slice(index).findIndex((segment) => segment.type === "MarkupEnd" && segment.markupType === "Code");
  const inside = segments.slice(index + 1, length < 0 ? undefined : index + length);
  if (!inside.every(({ type }) => type === "Text")) return false;
  return inside.some((segment) => segment.type === "Text" && segment.text.includes("\n")) || isBlockAt(segments, index + length + 1);
}

/** Whether a block begins there, or everything ends. */
function isBlockAt(segments: readonly DraftSegment[], index: number): boolean {
  const segment = segments[index];
  if (!segment) return true;
  return (
    (segment.type === "MarkupBegin" && (BLOCKS.has(segment.markupType) || segment.markupType === "Code")) ||
    (segment.type === "MarkupEnd" && BLOCKS.has(segment.markupType))
  );
}

import { type MentionRange, type MessageDraft, topicText } from "../message-draft.ts";
import { createBlocks } from "./blocks.ts";
import type { Block, Inline, RichDocument } from "./document.ts";
import { documentOfSegments } from "./from-segments.ts";
import { segmentsOfDocument } from "./to-segments.ts";

/**
 * What is being written, of the editor's document. A text without formatting is a plain one, a line for each paragraph,
 * and sent as such.
 */
export function draftOfDocument(document: RichDocument): MessageDraft {
  const draft = plainOf(document);
  return isPlain(document) ? draft : { ...draft, rich: segmentsOfDocument(document) };
}

/** The document of what is being written: the inverse of {@link draftOfDocument}. */
export function documentOfDraft({ text, mentions, rich }: MessageDraft): RichDocument {
  if (rich) return documentOfSegments(rich);
  const blocks = createBlocks();
  let position = 0;
  const lines = (plain: string) =>
    plain.split("\n").forEach((line, index) => {
      if (index > 0) blocks.beginParagraph();
      blocks.write(line, []);
    });
  blocks.beginParagraph();
  for (const { start, length, id, name } of mentions) {
    lines(text.slice(position, start));
    blocks.put({ type: "mention", attrs: { id, name } }, []);
    position = start + length;
  }
  lines(text.slice(position));
  return { type: "doc", content: blocks.end() };
}

function isPlain({ content }: RichDocument): boolean {
  return content.every((block) => block.type === "paragraph" && (block.content ?? []).every(isPlainInline));
}

function isPlainInline({ type, marks }: Inline): boolean {
  return !marks?.length && (type === "text" || type === "hard_break" || type === "mention");
}

/** The words of a document, a line for each paragraph, and the mentions in it. */
function plainOf({ content }: RichDocument): Pick<MessageDraft, "text" | "mentions"> {
  const mentions: MentionRange[] = [];
  let text = "";
  for (const [index, line] of content.flatMap(linesOf).entries()) {
    if (index > 0) text += "\n";
    for (const leaf of line) {
      const words = wordsOf(leaf);
      if (leaf.type === "mention") mentions.push({ start: text.length, length: words.length, ...leaf.attrs });
      text += words;
    }
  }
  return { text, mentions };
}

function linesOf(block: Block): readonly (readonly Inline[])[] {
  if (block.type === "paragraph" || block.type === "code_block") return [block.content ?? []];
  return block.content.flatMap((item) => item.content.flatMap(linesOf));
}

/** What something in a line says in a text without formatting. */
function wordsOf(leaf: Inline): string {
  switch (leaf.type) {
    case "text":
      return leaf.text;
    case "hard_break":
      return "\n";
    case "mention":
      return `@${leaf.attrs.name}`;
    case "hashtag":
      return topicText(leaf.attrs.tag);
    case "entity_link":
      return leaf.attrs.name;
    case "image":
      return leaf.attrs.altText;
  }
}

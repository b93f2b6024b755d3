import type { Block, Inline, ListItem, Paragraph } from "./document.ts";

/** Blocks without white space at the ends of their lines, and without blank lines at both ends and more than one between. */
export function tidy(blocks: readonly Block[]): Block[] {
  const tidied = blocks.map(tidyBlock);
  const kept = tidied.filter((block, index) => !isBlank(block) || (index > 0 && !isBlank(tidied[index - 1])));
  const end = kept.findLastIndex((block) => !isBlank(block));
  return end < 0 ? [{ type: "paragraph" }] : kept.slice(0, end + 1);
}

function tidyBlock(block: Block): Block {
  if (block.type === "paragraph") return tidyLine(block);
  if (block.type === "code_block") {
    const text = (block.content?.[0]?.text ?? "").replace(/\n+$/, "");
    return text === "" ? { type: "paragraph" } : { type: "code_block", content: [{ type: "text", text }] };
  }
  return { ...block, content: block.content.map(tidyItem) };
}

/** An item of paragraphs has no blank ones: Google Docs and others put each in a paragraph. */
function tidyItem({ type, content: [first, ...others] }: ListItem): ListItem {
  const rest = others.map((each) => tidyBlock(each) as Paragraph | ListItem["content"][number]).filter((each) => !isBlank(each));
  const line = first?.type === "paragraph" ? tidyLine(first) : { type: "paragraph" as const };
  const [next] = rest;
  return { type, content: isBlank(line) && next?.type === "paragraph" ? rest : [line, ...rest] };
}

function tidyLine({ type, content = [] }: Paragraph): Paragraph {
  const line = [...content];
  for (let last = line.at(-1); last; last = line.at(-1)) {
    const text = last.type === "text" ? last.text.trimEnd() : null;
    if (text === null && last.type !== "hard_break") break;
    line.pop();
    if (text) {
      line.push({ ...last, text } as Inline);
      break;
    }
  }
  return line.length > 0 ? { type, content: line } : { type };
}

function isBlank(block: Block | undefined): boolean {
  return !block || (block.type === "paragraph" && !block.content);
}

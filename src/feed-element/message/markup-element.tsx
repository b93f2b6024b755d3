import type { ComponentType } from "react";
import type { SegmentNode } from "./segment-node.ts";
import { textOfTree } from "./segment-tree.ts";
import { WrittenLink } from "./written-link.tsx";

/** What stands around a piece of text and decides which elements it may become. */
export interface Surroundings {
  /** Inside a paragraph or another element that may hold no blocks. */
  isInPhrase: boolean;
  /** In a line that holds no blocks at all, such as the header. */
  isInline: boolean;
  isInLink: boolean;
  /** In a line that names somebody: its other words step back. */
  isBesideNames: boolean;
  onImageLapsed?: () => void;
}

type MarkupNode = Extract<SegmentNode, { kind: "markup" }>;

interface Props {
  node: MarkupNode;
  around: Surroundings;
  /** What draws the children. */
  Nodes: ComponentType<{ nodes: readonly SegmentNode[]; around: Surroundings }>;
}

/** Markup as an element of HTML; blocks where no block may be become spans that look the same. */
export function MarkupElement({ node, around, Nodes }: Props) {
  const inPhrase = { ...around, isInPhrase: true };
  const Tag = PHRASES[node.markup];
  if (Tag) {
    return (
      <Tag>
        <Nodes nodes={node.children} around={inPhrase} />
      </Tag>
    );
  }
  if (node.markup === "Hyperlink") return <Hyperlink node={node} around={around} Nodes={Nodes} />;
  if (node.markup === "Code") return <Code text={textOfTree(node.children)} isInPhrase={around.isInPhrase} />;
  if (around.isInline) return <Nodes nodes={node.children} around={around} />;
  const { tag, look } = BLOCKS[node.markup] ?? STRAY_ITEM;
  const Block = around.isInPhrase ? "span" : tag;
  return (
    <Block dir="auto" className={`block ${look}`}>
      {Block === "ul" || Block === "ol" ? (
        <ListItems node={node} around={around} Nodes={Nodes} />
      ) : (
        <Nodes nodes={node.children} around={inPhrase} />
      )}
    </Block>
  );
}

const PHRASES: Partial<Record<MarkupNode["markup"], "strong" | "em" | "u" | "s">> = {
  Bold: "strong",
  Italic: "em",
  Underline: "u",
  Strikethrough: "s",
};

const BLOCKS: Partial<Record<MarkupNode["markup"], { tag: "p" | "ul" | "ol"; look: string }>> = {
  Paragraph: { tag: "p", look: "min-h-[1lh]" },
  UnorderedList: { tag: "ul", look: "list-disc ps-6" },
  OrderedList: { tag: "ol", look: "list-decimal ps-6" },
};

/** A list item outside of a list. */
const STRAY_ITEM = { tag: "p", look: "ps-6" } as const;

function ListItems({ node, around, Nodes }: Props) {
  return node.children.map((child, index) => {
    const isItem = child.kind === "markup" && child.markup === "ListItem";
    // Line breaks between the items are no items.
    if (child.kind === "text" && child.text.trim() === "") return null;
    return (
      <li key={index} className={isItem ? undefined : "list-none"}>
        <Nodes nodes={isItem ? child.children : [child]} around={around} />
      </li>
    );
  });
}

function Code({ text, isInPhrase }: { text: string; isInPhrase: boolean }) {
  if (isInPhrase || !text.includes("\n")) return <code className="rounded bg-hover box-decoration-clone px-1 py-0.5 text-sm">{text}</code>;
  return (
    // Long lines scroll, and what scrolls has to be reachable by keyboard.
    <pre dir="ltr" tabIndex={0} className="my-1 overflow-x-auto rounded-lg bg-hover px-3 py-2 text-sm whitespace-pre">
      <code>{text}</code>
    </pre>
  );
}

function Hyperlink({ node, around, Nodes }: Props) {
  if (around.isInLink) return <Nodes nodes={node.children} around={around} />;
  return (
    <WrittenLink url={node.url} text={textOfTree(node.children)}>
      <Nodes nodes={node.children} around={{ ...around, isInPhrase: true, isInLink: true }} />
    </WrittenLink>
  );
}

import { Fragment, type ReactNode } from "react";
import type { MessageSegment } from "~/connect/contract/message-segments.ts";
import { safeHref } from "~/lib/safe-href.ts";
import { FieldChangeText, MoreChanges } from "./field-change-text.tsx";
import { EntityLink } from "./entity-link.tsx";
import { HashtagLink } from "./hashtag-link.tsx";
import { InlineImage } from "./inline-image.tsx";
import { asText } from "./readers.ts";
import { type Markup, type SegmentNode } from "./segment-node.ts";
import { segmentTree, textOfTree } from "./segment-tree.ts";
import { hostToShow, WrittenLink } from "./written-link.tsx";

/**
 * What people wrote, from message segments into a fixed set of React elements; nothing of it is ever read as HTML.
 *
 * @param text stands in where there are no segments
 * @param isInline for a line such as the header: no paragraphs, lists or pictures
 * @param onImageLapsed called when a picture of the text no longer loads, so that a fresh URL can be asked for
 */
export function MessageText({
  segments,
  text,
  isInline = false,
  onImageLapsed,
}: {
  segments?: readonly (MessageSegment | null)[] | null;
  text?: string | null;
  isInline?: boolean;
  onImageLapsed?: () => void;
}) {
  const tree = segmentTree(segments);
  const nodes: SegmentNode[] = tree.length > 0 ? tree : [{ kind: "text", text: asText(text) }];
  if (textOfTree(nodes) === "" && !nodes.some(hasPicture)) return null;
  const content = <Nodes nodes={nodes} isInPhrase={isInline} isInline={isInline} onImageLapsed={onImageLapsed} />;
  if (isInline) return content;
  return (
    <div dir="auto" className="whitespace-pre-wrap">
      {content}
    </div>
  );
}

function hasPicture(node: SegmentNode): boolean {
  return node.kind === "image" || (node.kind === "markup" && node.children.some(hasPicture));
}

interface Surroundings {
  /** Inside a paragraph or another element that may hold no blocks. */
  isInPhrase: boolean;
  isInline: boolean;
  isInLink?: boolean;
  onImageLapsed?: () => void;
}

function Nodes({ nodes, ...around }: Surroundings & { nodes: readonly SegmentNode[] }) {
  return nodes.map((node, index) => <Node key={index} node={node} {...around} />);
}

function Node({ node, ...around }: Surroundings & { node: SegmentNode }): ReactNode {
  if (node.kind === "markup") return <MarkupElement node={node} {...around} />;
  // A link holds no other links.
  if (around.isInLink && node.kind !== "image") return node.text;
  const look = around.isInline ? "hover:underline" : "text-accent-text hover:underline";
  switch (node.kind) {
    case "mention":
      return node.isAccessible ? (
        <EntityLink id={node.id} className={around.isInline ? look : "font-medium text-accent-text hover:underline"}>
          {node.text}
        </EntityLink>
      ) : (
        node.text
      );
    case "hashtag":
      return <HashtagLink tag={node.tag} className={look} children={node.text} />;
    case "link":
      return <WrittenLink url={node.url} text={node.text} />;
    case "entityLink":
      return (
        <EntityLink id={node.id} className={look}>
          {node.text}
        </EntityLink>
      );
    case "image":
      return around.isInline ? node.text : <InlineImage url={node.url} altText={node.altText} onLapsed={around.onImageLapsed} />;
    case "fieldChange":
      return <FieldChangeText change={node} />;
    case "moreChanges":
      return <MoreChanges node={node} />;
    default:
      // The rich-text editor writes a blank line as a paragraph with this word in it.
      return node.text === "&nbsp;" ? "\u00a0" : node.text;
  }
}

type MarkupNode = Extract<SegmentNode, { kind: "markup" }>;

const PHRASES = { Bold: "strong", Italic: "em", Underline: "u", Strikethrough: "s" } as const;

/** Element and look of blocks, and the look of the span that stands in where no block may be. */
const BLOCKS = {
  Paragraph: { tag: "p", look: "min-h-[1lh]", phraseLook: "block" },
  UnorderedList: { tag: "ul", look: "list-disc ps-6", phraseLook: "block list-disc ps-6" },
  OrderedList: { tag: "ol", look: "list-decimal ps-6", phraseLook: "block list-decimal ps-6" },
} as const;

function MarkupElement({ node, ...around }: Surroundings & { node: MarkupNode }) {
  const { markup, children } = node;
  if (around.isInline && isBlock(markup)) return <Nodes nodes={children} {...around} />;
  if (markup === "Hyperlink") return <Hyperlink node={node} {...around} />;
  if (markup === "Code") return <Code text={textOfTree(children)} isInPhrase={around.isInPhrase} />;
  if (markup === "ListItem") {
    // A list item outside of a list.
    return (
      <span className="ms-6 list-item list-disc">
        <Nodes nodes={children} {...around} isInPhrase />
      </span>
    );
  }
  if (markup in PHRASES) {
    const Tag = PHRASES[markup as keyof typeof PHRASES];
    return (
      <Tag>
        <Nodes nodes={children} {...around} isInPhrase />
      </Tag>
    );
  }
  const { tag, look, phraseLook } = BLOCKS[markup as keyof typeof BLOCKS];
  const Tag = around.isInPhrase ? "span" : tag;
  return (
    <Tag className={around.isInPhrase ? phraseLook : look} dir="auto">
      {markup === "Paragraph" || around.isInPhrase ? <Nodes nodes={children} {...around} isInPhrase /> : <ListItems nodes={children} {...around} />}
    </Tag>
  );
}

function isBlock(markup: Markup): boolean {
  return markup in BLOCKS || markup === "ListItem";
}

function ListItems({ nodes, ...around }: Surroundings & { nodes: readonly SegmentNode[] }) {
  return nodes.map((node, index) => {
    const isItem = node.kind === "markup" && node.markup === "ListItem";
    if (!isItem && textOfTree([node]).trim() === "" && !hasPicture(node)) return <Fragment key={index} />;
    return (
      <li key={index} className={isItem ? undefined : "list-none"}>
        <Nodes nodes={isItem ? node.children : [node]} {...around} />
      </li>
    );
  });
}

function Code({ text, isInPhrase }: { text: string; isInPhrase: boolean }) {
  if (isInPhrase || !text.includes("\n")) return <code className="rounded bg-hover px-1 py-0.5 text-sm">{text}</code>;
  return (
    // Long lines scroll, and what scrolls has to be reachable by keyboard.
    <pre dir="ltr" tabIndex={0} className="my-1 overflow-x-auto rounded-lg bg-hover px-3 py-2 text-sm whitespace-pre">
      <code>{text}</code>
    </pre>
  );
}

function Hyperlink({ node, ...around }: Surroundings & { node: MarkupNode }) {
  const href = safeHref(node.url);
  if (!href || around.isInLink) return <Nodes nodes={node.children} {...around} />;
  return (
    <WrittenLink url={href} host={hostToShow(textOfTree(node.children), href)}>
      <Nodes nodes={node.children} {...around} isInPhrase isInLink />
    </WrittenLink>
  );
}

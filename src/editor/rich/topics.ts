import type { Node } from "prosemirror-model";
import { type EditorState, Plugin } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { textParts } from "../message-draft.ts";

/** Sets off topics in the text, as what they will become. */
export function shownTopics(): Plugin<DecorationSet> {
  /** What was found in lines that have not changed since. */
  const found = new WeakMap<Node, readonly (readonly [number, number])[]>();
  const decorate = ({ doc }: EditorState) => {
    const decorations: Decoration[] = [];
    doc.descendants((node, position) => {
      if (!node.isTextblock) return true;
      let topics = found.get(node);
      if (!topics) found.set(node, (topics = topicsIn(node)));
      for (const [from, to] of topics) {
        decorations.push(Decoration.inline(position + 1 + from, position + 1 + to, { class: "rich-topic" }));
      }
      return false;
    });
    return decorations.length > 0 ? DecorationSet.create(doc, decorations) : DecorationSet.empty;
  };
  const plugin: Plugin<DecorationSet> = new Plugin({
    state: {
      init: (_, state) => decorate(state),
      apply: (tr, before, _, state) => (tr.docChanged ? decorate(state) : before),
    },
    props: { decorations: (state) => plugin.getState(state) },
  });
  return plugin;
}

function topicsIn(line: Node): [number, number][] {
  const topics: [number, number][] = [];
  if (line.type.spec.code) return topics;
  // Code and links have no topics; what stands in a line for itself has a length of one, here too.
  let text = "";
  line.forEach((node) => {
    const isLiteral = node.marks.some(({ type }) => type.name === "code" || type.name === "link");
    text += node.isText && !isLiteral ? (node.text ?? "") : (node.type.name === "hard_break" ? "\n" : "\ufffc").repeat(node.nodeSize);
  });
  if (!text.includes("#")) return topics;
  for (const part of textParts(text)) if (part.kind === "topic") topics.push([part.start, part.start + part.text.length]);
  return topics;
}

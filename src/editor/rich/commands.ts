import { toggleMark } from "prosemirror-commands";
import type { MarkType, NodeType } from "prosemirror-model";
import { liftListItem, sinkListItem, wrapInList } from "prosemirror-schema-list";
import { type Command, type EditorState, TextSelection, type Transaction } from "prosemirror-state";
import type { List, SimpleMark } from "./document.ts";
import { schema } from "./schema.ts";

/** What can be switched on and off. */
export type Format = SimpleMark | List["type"];

/** Switches a format of the selection on or off, or that of the words that come next. */
export function toggle(format: Format): Command {
  return format === "bullet_list" || format === "ordered_list" ? toggleList(format) : toggleMark(schema.marks[format]);
}

/** Whether a format is on where the selection is. */
export function isOn(state: EditorState, format: Format): boolean {
  if (format === "bullet_list" || format === "ordered_list") return listAround(state)?.type === schema.nodes[format];
  return hasMark(state, schema.marks[format]);
}

/** Whether what is selected, or typed next, has a mark. */
export function hasMark({ selection, storedMarks, doc }: EditorState, mark: MarkType): boolean {
  if (!selection.empty) return doc.rangeHasMark(selection.from, selection.to, mark);
  return mark.isInSet(storedMarks ?? selection.$from.marks()) !== undefined;
}

/** Whether one stands in a list, whose items can be moved in and out. */
export function isInList(state: EditorState): boolean {
  return listAround(state) !== null;
}

/** Moves the item into the one above it. */
export const moveIn: Command = sinkListItem(schema.nodes.list_item);

/** Moves the item out of the list that it stands in. */
export const moveOut: Command = liftListItem(schema.nodes.list_item);

function listAround({ selection: { $from, to } }: EditorState): { type: NodeType; at: number } | null {
  for (let depth = $from.sharedDepth(to); depth > 0; depth--) {
    const { type } = $from.node(depth);
    if (type.isInGroup("list")) return { type, at: $from.before(depth) };
  }
  return null;
}

function toggleList(name: List["type"]): Command {
  const type = schema.nodes[name];
  return (state, dispatch, view) => {
    const around = listAround(state);
    if (!around) return wrapInList(type)(state, dispatch, view);
    if (around.type === type) return moveOut(state, dispatch, view);
    dispatch?.(state.tr.setNodeMarkup(around.at, type));
    return true;
  };
}

/** A link, with what it says. */
export interface LinkAt {
  from: number;
  to: number;
  words: string;
  /** Where it leads; "" where there is no link yet. */
  href: string;
  /** Whether it stands in one line, so that its words can be others. */
  isOneLine: boolean;
}

/** The link that the selection is in, else what would become one: the selection. */
export function linkAt(state: EditorState): LinkAt {
  const { link } = schema.marks;
  const { $from, from, to, empty } = state.selection;
  const mark = link.isInSet($from.marks()) ?? link.isInSet($from.nodeAfter?.marks ?? []);
  let [start, end] = [from, to];
  if (mark && (empty || state.doc.rangeHasMark(from, to, link))) {
    const { parent } = $from;
    const isOfLink = (index: number) => index >= 0 && index < parent.childCount && mark.isInSet(parent.child(index).marks);
    let first = $from.index();
    if (!isOfLink(first) && isOfLink(first - 1)) first--;
    let last = first;
    while (isOfLink(first - 1)) first--;
    while (isOfLink(last + 1)) last++;
    start = $from.start();
    for (let index = 0; index < first; index++) start += parent.child(index).nodeSize;
    end = start;
    for (let index = first; index <= last; index++) end += parent.child(index).nodeSize;
  }
  const words = state.doc.textBetween(start, end, " ", ({ type, attrs }) => type.spec.leafText?.(type.create(attrs)) ?? "");
  return { from: start, to: end, words, href: mark ? String(mark.attrs.href) : "", isOneLine: $from.sameParent(state.selection.$to) };
}

/** Makes a link of a stretch, or takes it out where it leads nowhere. Words that stay the same keep their formatting. */
export function setLink({ from, to, words: before }: LinkAt, words: string, href: string): (state: EditorState) => Transaction {
  const { link } = schema.marks;
  return (state) => {
    const { tr } = state;
    if (words !== before || from === to) {
      const kept = state.doc.resolve(from).marksAcross(state.doc.resolve(to)) ?? [];
      tr.replaceWith(from, to, schema.text(words, link.removeFromSet(kept)));
    }
    const end = tr.mapping.map(to, 1);
    tr.removeMark(from, end, link);
    if (href !== "") tr.addMark(from, end, link.create({ href }));
    return tr.setSelection(TextSelection.create(tr.doc, end)).removeStoredMark(link);
  };
}

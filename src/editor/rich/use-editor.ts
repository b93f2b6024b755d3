import { history, redo, undo } from "prosemirror-history";
import { baseKeymap } from "prosemirror-commands";
import { keymap } from "prosemirror-keymap";
import { Node } from "prosemirror-model";
import { type Command, EditorState, Selection, TextSelection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { type RefObject, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import { isComposing } from "~/lib/composing.ts";
import type { MessageDraft } from "../message-draft.ts";
import type { Handover } from "../use-rich-field.ts";
import { clipboardEvents } from "./clipboard.ts";
import { type Format, toggle } from "./commands.ts";
import type { RichDocument } from "./document.ts";
import { typedFormatting } from "./input-rules.ts";
import { textKeys } from "./keys.ts";
import { positionOf } from "./positions.ts";
import { documentOfDraft, draftOfDocument } from "./rich-draft.ts";
import { schema } from "./schema.ts";
import { shownTopics } from "./topics.ts";

interface Options {
  draft: MessageDraft;
  onChange: (draft: MessageDraft) => void;
  handover: Handover;
  takesFocus: boolean;
  isDisabled: boolean;
  /** Attributes of the element that is edited; those that are undefined are left out. */
  attributes: Readonly<Record<string, string | undefined>>;
  /** Takes keys before the text does. Returns whether it did. */
  onKey: (event: KeyboardEvent) => boolean;
  onFormat: (format: Format, isOn: EditorState) => void;
  onPaste: (event: ClipboardEvent) => void;
}

/** What menus of the browser and of phones ask for, which have no keys. */
const ASKED_FOR: Readonly<Record<string, Command | undefined>> = {
  formatBold: toggle("bold"),
  formatItalic: toggle("italic"),
  formatUnderline: toggle("underline"),
  formatStrikeThrough: toggle("strikethrough"),
  historyUndo: undo,
  historyRedo: redo,
};

/**
 * The editor in an element of the page: ProseMirror's view, with what is written as a draft. A draft that did not come
 * from here, such as one that was sent and is empty now, begins anew.
 *
 * @returns the element to draw, the view, and its state, null before the first drawing
 */
export function useEditor(options: Options): {
  place: RefObject<HTMLDivElement | null>;
  view: RefObject<EditorView | null>;
  state: EditorState | null;
  hasFocus: boolean;
} {
  const { draft, attributes, isDisabled } = options;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  /** The draft that was drawn last, and those that were written since. */
  const known = useRef<MessageDraft[]>([]);
  const [state, setState] = useState<EditorState | null>(null);
  const [hasFocus, setHasFocus] = useState(false);

  const changed = useEffectEvent((next: EditorState, isEdit: boolean) => {
    setState(next);
    if (!isEdit) return;
    const written = draftOfDocument(next.doc.toJSON() as RichDocument);
    known.current.push(written);
    options.onChange(written);
  });
  const onKey = useEffectEvent((event: KeyboardEvent) => options.onKey(event));
  const onPaste = useEffectEvent((event: ClipboardEvent) => options.onPaste(event));
  const onFormat = useEffectEvent((format: Format) => view.current && options.onFormat(format, view.current.state));

  const stateOf = useEffectEvent((of: MessageDraft) =>
    EditorState.create({
      doc: Node.fromJSON(schema, documentOfDraft(of)),
      plugins: [
        // Before the keys: Backspace asks it what to bring back.
        typedFormatting(),
        keymap(textKeys(onFormat)),
        keymap(baseKeymap),
        history(),
        shownTopics(),
      ],
    }),
  );

  const begin = useEffectEvent((element: HTMLElement) => {
    const { handover, takesFocus } = options;
    const first = stateOf(handover.before);
    const isSame = handover.before === draft;
    // What was typed before is one step that can be undone.
    const typed = isSame ? first : first.apply(first.tr.replaceWith(0, first.doc.content.size, stateOf(draft).doc.content));
    const began = new EditorView(element, {
      state: typed.apply(typed.tr.setSelection(selectionOf(typed.doc, handover.selection))),
      attributes: given(attributes),
      editable: () => !isDisabled,
      handleKeyDown: (_, event) => onKey(event),
      handleDOMEvents: {
        ...clipboardEvents(onPaste),
        focus: () => setHasFocus(true),
        blur: () => setHasFocus(false),
        beforeinput: (of, event) => isAskedFor(of, event),
        // The library would take every Escape; whoever is around the text may want it.
        keydown: (_, event) => event.key === "Escape" && !isComposing(event) && (onKey(event) || true),
      },
      dispatchTransaction(tr) {
        const next = began.state.apply(tr);
        began.updateState(next);
        changed(next, tr.docChanged);
      },
    });
    known.current = [draft];
    view.current = began;
    setState(began.state);
    if (takesFocus || handover.selection) began.focus();
    return began;
  });

  useLayoutEffect(() => {
    if (!place.current) return;
    const began = begin(place.current);
    return () => {
      view.current = null;
      began.destroy();
    };
  }, []);

  const key = JSON.stringify([attributes, isDisabled]);
  const applyAttributes = useEffectEvent(() => {
    view.current?.setProps({ attributes: given(attributes), editable: () => !isDisabled });
  });
  useLayoutEffect(() => applyAttributes(), [key]);

  const beginAnew = useEffectEvent(() => {
    const at = known.current.indexOf(draft);
    known.current = at < 0 ? [draft] : known.current.slice(at);
    if (!view.current || at >= 0) return;
    const fresh = stateOf(draft);
    view.current.updateState(fresh.apply(fresh.tr.setSelection(Selection.atEnd(fresh.doc))));
    setState(view.current.state);
  });
  useLayoutEffect(() => beginAnew(), [draft]);

  return { place, view, state, hasFocus };
}

function isAskedFor(view: EditorView, event: InputEvent): boolean {
  // The browser's own way to put in what was pasted or dropped, which is done already.
  const isForeign = event.inputType === "insertFromPaste" || event.inputType === "insertFromDrop";
  const command = ASKED_FOR[event.inputType];
  if (!isForeign && !command) return false;
  event.preventDefault();
  command?.(view.state, view.dispatch, view);
  return true;
}

function selectionOf(doc: Node, selected: Handover["selection"]): Selection {
  if (!selected) return Selection.atEnd(doc);
  const [start, end] = selected;
  return TextSelection.between(doc.resolve(positionOf(doc, start)), doc.resolve(positionOf(doc, end)));
}

function given(attributes: Options["attributes"]): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

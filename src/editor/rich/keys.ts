import { baseKeymap, chainCommands, exitCode } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { undoInputRule } from "prosemirror-inputrules";
import { splitListItemKeepMarks } from "prosemirror-schema-list";
import { type Command, TextSelection } from "prosemirror-state";
import { type Format, moveIn, moveOut, toggle } from "./commands.ts";
import { schema } from "./schema.ts";

/** The key of each format, as ProseMirror names keys. "Mod" is Command on a Mac, else Control. */
export const FORMAT_KEYS: Readonly<Record<Format, string>> = {
  bold: "Mod-b",
  italic: "Mod-i",
  underline: "Mod-u",
  strikethrough: "Mod-Shift-x",
  code: "Mod-e",
  ordered_list: "Mod-Shift-7",
  bullet_list: "Mod-Shift-8",
};

/**
 * What the keys of the text do.
 *
 * @param onFormat called with a format that a key has switched
 */
export function textKeys(onFormat: (format: Format) => void): Record<string, Command> {
  const formats = Object.entries(FORMAT_KEYS).map(([format, key]): [string, Command] => {
    const command = toggle(format as Format);
    return [
      key,
      (state, dispatch, view) => {
        const isDone = command(state, dispatch, view);
        if (isDone && dispatch) onFormat(format as Format);
        // A key of the editor's does nothing else, such as saving the page, where it can do nothing.
        return true;
      },
    ];
  });
  return {
    ...Object.fromEntries(formats),
    "Mod-z": undo,
    "Mod-y": redo,
    "Shift-Mod-z": redo,
    "Mod-]": moveIn,
    "Mod-[": moveOut,
    Tab: atStartOfItem(moveIn),
    "Shift-Tab": atStartOfItem(moveOut),
    Enter: chainCommands(leaveCode, splitListItemKeepMarks(schema.nodes.list_item), baseKeymap.Enter ?? never),
    "Shift-Enter": breakLine,
    Backspace: chainCommands(undoInputRule, atStartOfItem(moveOut), baseKeymap.Backspace ?? never),
    ArrowDown: leaveCodeAtEnd,
  };
}

const never: Command = () => false;

/** Only at the start of an item: elsewhere Tab leads on to what follows the text. */
function atStartOfItem(command: Command): Command {
  return (state, dispatch, view) => {
    const { $from, empty } = state.selection;
    const isThere = empty && $from.parentOffset === 0 && $from.node(-1)?.type === schema.nodes.list_item && $from.index(-1) === 0;
    return isThere && command(state, dispatch, view);
  };
}

const breakLine: Command = (state, dispatch) => {
  const isCode = state.selection.$from.parent.type.spec.code;
  dispatch?.(
    isCode ? state.tr.insertText("\n").scrollIntoView() : state.tr.replaceSelectionWith(schema.nodes.hard_break.create()).scrollIntoView(),
  );
  return true;
};

/** Enter on an empty last line of code ends it. */
const leaveCode: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { parent } = $from;
  if (!empty || !parent.type.spec.code || $from.parentOffset < parent.content.size || !parent.textContent.endsWith("\n")) return false;
  if (!dispatch) return true;
  const tr = state.tr.delete($from.pos - 1, $from.pos);
  const after = tr.mapping.map($from.after());
  tr.insert(after, schema.nodes.paragraph.create());
  dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  return true;
};

/** The arrow below the last line of code that ends the text makes room to go on. */
const leaveCodeAtEnd: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  const isLast = $from.after(1) === state.doc.content.size;
  if (!empty || !$from.parent.type.spec.code || !isLast || !view?.endOfTextblock("down")) return false;
  return exitCode(state, dispatch);
};

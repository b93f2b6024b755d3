import {
  Bold,
  Code,
  Italic,
  Link,
  List,
  ListIndentDecrease,
  ListIndentIncrease,
  ListOrdered,
  type LucideIcon,
  Strikethrough,
  Underline,
} from "lucide-react";
import type { Command, EditorState } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { type KeyboardEvent, type Ref, type RefObject, useState } from "react";
import { richTextMessages as texts } from "~/lib/messages/rich-text.ts";
import { classNames } from "~/ui/class-names.ts";
import { mirrored } from "~/ui/mirrored.tsx";
import { type Format, hasMark, isInList, isOn, moveIn, moveOut, toggle } from "./commands.ts";
import { keyShortcut, keyText } from "./key-text.ts";
import { FORMAT_KEYS } from "./keys.ts";
import { schema } from "./schema.ts";

interface Tool {
  name: Format | "link" | "moveIn" | "moveOut";
  icon: LucideIcon;
  keys: string;
  /** What it does; the link opens a dialog instead. */
  command: Command | null;
}

const FORMATS: readonly (readonly [Format, LucideIcon])[] = [
  ["bold", Bold],
  ["italic", Italic],
  ["underline", Underline],
  ["strikethrough", Strikethrough],
  ["code", Code],
  ["bullet_list", mirrored(List)],
  ["ordered_list", mirrored(ListOrdered)],
];

const TOOLS: readonly Tool[] = [
  ...FORMATS.map(([name, icon]) => ({ name, icon, keys: FORMAT_KEYS[name], command: toggle(name) })),
  { name: "link", icon: Link, keys: "Mod-k", command: null },
];

const LIST_TOOLS: readonly Tool[] = [
  { name: "moveOut", icon: mirrored(ListIndentDecrease), keys: "Mod-[", command: moveOut },
  { name: "moveIn", icon: mirrored(ListIndentIncrease), keys: "Mod-]", command: moveIn },
];

/**
 * What can be done to the text, as one stop of the Tab key whose buttons the arrow keys move through. A press leaves
 * focus in the text where it was there.
 *
 * @param isShown shown even where nothing around it has focus
 */
export function Toolbar({
  view,
  state,
  isShown,
  onLink,
  ref,
}: {
  view: RefObject<EditorView | null>;
  state: EditorState;
  isShown: boolean;
  onLink: () => void;
  ref: Ref<HTMLDivElement>;
}) {
  const [stop, setStop] = useState(0);
  const tools = isInList(state) ? [...TOOLS, ...LIST_TOOLS] : TOOLS;
  const stopAt = Math.min(stop, tools.length - 1);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const isMirrored = getComputedStyle(event.currentTarget).direction === "rtl";
    const step = { ArrowRight: isMirrored ? -1 : 1, ArrowLeft: isMirrored ? 1 : -1 }[event.key];
    const ends = { Home: 0, End: tools.length - 1 }[event.key];
    if (event.key === "Escape") view.current?.focus();
    else if (step === undefined && ends === undefined) return;
    else {
      const next = ends ?? (stopAt + (step ?? 0) + tools.length) % tools.length;
      setStop(next);
      event.currentTarget.querySelectorAll("button")[next]?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  }

  function run({ command }: Tool): void {
    const editor = view.current;
    if (!editor) return;
    if (command) command(editor.state, editor.dispatch, editor);
    else onLink();
  }

  return (
    <div
      ref={ref}
      role="toolbar"
      tabIndex={-1}
      aria-label={texts.toolbar}
      className={classNames("-mx-1.5 h-9 items-center", isShown ? "flex" : "hidden group-data-in-use/field:flex")}
      onKeyDown={onKeyDown}
    >
      {tools.map((tool, index) => (
        <ToolButton
          key={tool.name}
          tool={tool}
          isSet={index === 5 || index === 7 || index === 8}
          isPressed={isPressed(state, tool)}
          isPossible={tool.command?.(state) ?? !state.selection.$from.parent.type.spec.code}
          isStop={index === stopAt}
          onFocus={() => setStop(index)}
          onPress={() => run(tool)}
        />
      ))}
    </div>
  );
}

function isPressed(state: EditorState, { name }: Tool): boolean | undefined {
  if (name === "moveIn" || name === "moveOut") return undefined;
  return name === "link" ? hasMark(state, schema.marks.link) : isOn(state, name);
}

/** @param isSet whether it begins a group of its own */
function ToolButton({
  tool: { name, icon: Icon, keys },
  isSet,
  isPressed: pressed,
  isPossible,
  isStop,
  onFocus,
  onPress,
}: {
  tool: Tool;
  isSet: boolean;
  isPressed: boolean | undefined;
  isPossible: boolean;
  isStop: boolean;
  onFocus: () => void;
  onPress: () => void;
}) {
  return (
    <>
      {isSet && <span aria-hidden className="mx-0.5 h-4 w-px shrink-0 bg-line sm:mx-1" />}
      <button
        type="button"
        aria-label={texts[name]}
        aria-pressed={pressed}
        aria-disabled={!isPossible}
        aria-keyshortcuts={keyShortcut(keys)}
        data-tip={`${texts[name]} (${keyText(keys)})`}
        tabIndex={isStop ? 0 : -1}
        className={classNames(
          "inline-flex h-8 max-w-8 min-w-6 flex-1 items-center justify-center rounded-lg transition-colors duration-150 aria-disabled:opacity-40 pointer-coarse:h-9 pointer-coarse:max-w-10",
          pressed ? "bg-accent-soft text-accent-text" : "text-muted hover:bg-hover hover:text-text",
        )}
        // The text keeps focus, and the keyboard of a phone stays open.
        onMouseDown={(event) => event.preventDefault()}
        onFocus={onFocus}
        onClick={() => isPossible && onPress()}
      >
        <Icon aria-hidden size={17} strokeWidth={pressed ? 2.25 : 1.75} />
      </button>
    </>
  );
}

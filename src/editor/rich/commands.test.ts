import { history, undo } from "prosemirror-history";
import { undoInputRule } from "prosemirror-inputrules";
import { Node } from "prosemirror-model";
import { type Command, EditorState, Plugin, TextSelection } from "prosemirror-state";
import { describe, expect, test } from "vitest";
import { EMPTY_MESSAGE, type MessageDraft } from "../message-draft.ts";
import { isOn, linkAt, setLink, toggle } from "./commands.ts";
import type { RichDocument } from "./document.ts";
import { typedFormatting } from "./input-rules.ts";
import { textKeys } from "./keys.ts";
import { positionOf, queryAt } from "./positions.ts";
import { documentOfDraft, draftOfDocument } from "./rich-draft.ts";
import { schema } from "./schema.ts";

/** An editor without a page: what is typed goes through what reads signs, as the view has it. */
function editorOf(draft: MessageDraft = EMPTY_MESSAGE) {
  const rules: Plugin = typedFormatting();
  let state = EditorState.create({ doc: Node.fromJSON(schema, documentOfDraft(draft)), plugins: [rules, history()] });
  state = state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc)));
  const view = {
    get state() {
      return state;
    },
    composing: false,
    dispatch(tr: EditorState["tr"]) {
      state = state.apply(tr);
    },
    endOfTextblock: () => true,
  };
  const keys = textKeys(() => undefined);
  return {
    get state() {
      return state;
    },
    type(text: string): void {
      for (const letter of text) {
        const { from, to } = state.selection;
        const isTaken = rules.props.handleTextInput?.call(rules, view as never, from, to, letter, () =>
          state.tr.insertText(letter, from, to),
        );
        if (!isTaken) view.dispatch(state.tr.insertText(letter, from, to));
      }
    },
    press(key: string): boolean {
      return keys[key]?.(state, view.dispatch, view as never) ?? false;
    },
    run: (command: Command) => command(state, view.dispatch, view as never),
    select(from: number, to = from): void {
      view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, positionOf(state.doc, from), positionOf(state.doc, to))));
    },
    apply: (make: (state: EditorState) => EditorState["tr"]) => view.dispatch(make(state)),
    /** The text in few signs: `<bold|…>`, and "-" or "1" before items. */
    get sketch(): string {
      return sketch(state.doc);
    },
    get draft(): MessageDraft {
      return draftOfDocument(state.doc.toJSON() as RichDocument);
    },
  };
}

function sketch(node: Node): string {
  if (node.isTextblock) {
    const words = node.children.map((leaf) => {
      const text = leaf.isText ? (leaf.text ?? "") : leaf.type.name === "hard_break" ? "\n" : `{${leaf.type.name}}`;
      return leaf.marks.reduceRight((inner, { type, attrs }) => `<${type.name === "link" ? attrs.href : type.name}|${inner}>`, text);
    });
    return (node.type.name === "code_block" ? "code " : "") + words.join("");
  }
  const sign = { bullet_list: "-", ordered_list: "1" }[node.type.name];
  return node.children.map((child) => (sign ? `${sign}(${sketch(child)})` : sketch(child))).join("/");
}

describe("what is typed", () => {
  test.each([
    ["a **bold** b", "a <bold|bold> b"],
    ["*it* and _it_.", "<italic|it> and <italic|it>."],
    ["~~no~~ `x * y`", "<strikethrough|no> <code|x * y>"],
    ["2 * 3 * 4, snake_case_name, a*b*c", "2 * 3 * 4, snake_case_name, a*b*c"],
    ["https://a.example/_x_", "https://a.example/_x_"],
    ["**a*b** c", "**a*b** c"],
    ["- one", "-(one)"],
    ["* one", "-(one)"],
    ["1. one", "1(one)"],
    ["2. two", "2. two"],
    ["> quoted", "> quoted"],
    ["```x", "code x"],
  ])("%s becomes %s", (typed, expected) => {
    const editor = editorOf();
    editor.type(typed);
    expect(editor.sketch).toBe(expected);
  });

  test("comes back as it was typed by Backspace, and by undo", () => {
    const editor = editorOf();
    editor.type("**bold**");
    expect(editor.run(undoInputRule)).toBe(true);
    expect(editor.sketch).toBe("**bold**");
    const other = editorOf();
    other.type("**bold**");
    other.run(undo);
    // All but the letter that made it bold.
    expect(other.sketch).toBe("**bold*");
  });
});

describe("keys", () => {
  test("Enter goes on with the list, and ends it on an empty item", () => {
    const editor = editorOf();
    editor.type("- one");
    editor.press("Enter");
    editor.type("two");
    editor.press("Enter");
    editor.press("Enter");
    editor.type("after");
    expect(editor.sketch).toBe("-(one)/-(two)/after");
    expect(editor.draft.text).toBe("one\ntwo\nafter");
  });

  test("Tab moves an item in and out at its start, and leads on from anywhere else", () => {
    const editor = editorOf();
    editor.type("- one");
    editor.press("Enter");
    expect(editor.press("Tab")).toBe(true);
    editor.type("in");
    expect(editor.sketch).toBe("-(one/-(in))");
    expect(editor.press("Tab")).toBe(false);
    expect(editor.press("Mod-[")).toBe(true);
    expect(editor.sketch).toBe("-(one)/-(in)");
  });

  test("code takes Enter as a line, and ends on an empty one", () => {
    const editor = editorOf();
    editor.type("```");
    editor.type("x");
    editor.press("Shift-Enter");
    expect(editor.press("Enter")).toBe(true);
    editor.type("after");
    expect(editor.sketch).toBe("code x/after");
  });

  test("a format is switched on for what comes, and off again", () => {
    const editor = editorOf();
    editor.press("Mod-b");
    expect(isOn(editor.state, "bold")).toBe(true);
    editor.type("a");
    editor.press("Mod-b");
    editor.type("b");
    expect(editor.sketch).toBe("<bold|a>b");
  });
});

test("a list becomes one of the other kind, and lines again", () => {
  const editor = editorOf({ text: "a\nb", mentions: [] });
  editor.select(0, 3);
  editor.run(toggle("bullet_list"));
  expect(editor.sketch).toBe("-(a)/-(b)");
  editor.run(toggle("ordered_list"));
  expect(editor.sketch).toBe("1(a)/1(b)");
  editor.run(toggle("ordered_list"));
  expect(editor.draft).toEqual({ text: "a\nb", mentions: [] });
});

describe("a link", () => {
  const HREF = "https://a.example/";

  test("is made of what is selected, found again from within, changed and taken out", () => {
    const editor = editorOf({ text: "see this page", mentions: [] });
    editor.select(4, 8);
    editor.apply(setLink(linkAt(editor.state), "this", HREF));
    expect(editor.sketch).toBe(`see <${HREF}|this> page`);
    editor.type("!");
    expect(editor.sketch).toBe(`see <${HREF}|this>! page`);
    editor.select(6);
    expect(linkAt(editor.state)).toMatchObject({ words: "this", href: HREF });
    editor.apply(setLink(linkAt(editor.state), "that", HREF));
    expect(editor.sketch).toBe(`see <${HREF}|that>! page`);
    editor.select(6);
    editor.apply(setLink(linkAt(editor.state), "that", ""));
    expect(editor.sketch).toBe("see that! page");
  });

  test("comes with its words where nothing is selected, and keeps their formatting where they stay", () => {
    const editor = editorOf();
    editor.apply(setLink(linkAt(editor.state), "words", HREF));
    expect(editor.sketch).toBe(`<${HREF}|words>`);
    const bold = editorOf();
    bold.type("**bold**");
    bold.select(0, 4);
    bold.apply(setLink(linkAt(bold.state), "bold", HREF));
    expect(bold.sketch).toBe(`<${HREF}|<bold|bold>>`);
  });
});

describe("a name that is being typed", () => {
  test("is found at the caret, by its place in the document", () => {
    const mention = { start: 0, length: 4, id: "005", name: "Ann" };
    const editor = editorOf({ text: "@Ann and @jo", mentions: [mention] });
    // A mention is one place in the document, however long its name.
    expect(queryAt(editor.state)).toEqual({ sign: "@", words: "jo", start: 7, end: 10 });
  });

  test("is none in code", () => {
    const editor = editorOf();
    editor.press("Mod-e");
    editor.type("@jon");
    expect(queryAt(editor.state)).toBeNull();
  });
});

test("places of a plain text are those of its document", () => {
  const draft = { text: "@Ann x\n\nyz", mentions: [{ start: 0, length: 4, id: "005", name: "Ann" }] };
  const { doc } = editorOf(draft).state;
  expect([0, 4, 6, 7, 8, 10].map((offset) => positionOf(doc, offset))).toEqual([1, 2, 4, 6, 8, 10]);
});

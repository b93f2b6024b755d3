import { closeHistory } from "prosemirror-history";
import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import type { MarkType } from "prosemirror-model";
import type { Plugin } from "prosemirror-state";
import { textBefore } from "./positions.ts";
import { schema } from "./schema.ts";

const { marks, nodes } = schema;

/**
 * What becomes formatting while it is typed: `**bold**`, `*italic*`, `_italic_`, `~~struck~~`, `` `code` ``, three
 * backticks for a block of code, and "- " or "1. " for lists. Backspace right after it brings back what was typed.
 */
export function typedFormatting(): Plugin {
  return inputRules({
    rules: [
      markRule(/(^|[^*])\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/, 2, marks.bold),
      markRule(/(^|[^*\p{L}\p{N}])\*([^*\s](?:[^*]*[^*\s])?)\*$/u, 1, marks.italic),
      markRule(/(^|[^_\p{L}\p{N}])_([^_\s](?:[^_]*[^_\s])?)_$/u, 1, marks.italic),
      markRule(/(^|[^~])~~([^~\s](?:[^~]*[^~\s])?)~~$/, 2, marks.strikethrough),
      markRule(/(^|[^`])`([^`]+)`$/, 1, marks.code),
      wrappingInputRule(/^[-*]\s$/, nodes.bullet_list),
      wrappingInputRule(/^1[.)]\s$/, nodes.ordered_list),
      textblockTypeInputRule(/^```$/, nodes.code_block),
    ],
  });
}

/**
 * @param pattern finds what stands before, and the words between the signs
 * @param signs how many signs there are on each side
 */
function markRule(pattern: RegExp, signs: number, mark: MarkType): InputRule {
  return new InputRule(
    pattern,
    (state, [, before = "", words = ""], start, end) => {
      const open = start + before.length;
      // What an address consists of is no formatting.
      if (/:\/\/\S*$/.test(textBefore(state.doc.resolve(open)))) return null;
      const from = open + signs;
      const tr = closeHistory(state.tr)
        .delete(from + words.length, end)
        .delete(open, from);
      return tr.addMark(open, open + words.length, mark.create()).removeStoredMark(mark);
    },
    { inCodeMark: false },
  );
}

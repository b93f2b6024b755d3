import { editorMessages } from "~/lib/messages/editor.ts";
import { classNames } from "~/ui/class-names.ts";
import { countOf, limitProblem, MOST_CHARACTERS, MOST_MENTIONS } from "./limits.ts";
import type { MessageDraft } from "./message-draft.ts";

/** Counts are shown from here on: before, they would only be noise. */
const CHARACTERS_NEAR = 500;
const MENTIONS_NEAR = 5;

/**
 * How much room a text has left, where it is little. What is too much is said once to screen readers, not with every
 * letter.
 *
 * @param id for `aria-describedby` of the field
 */
export function MessageLimits({ draft, id }: { draft: MessageDraft; id?: string }) {
  const { characters, mentions } = countOf(draft);
  const left = [
    { count: MOST_CHARACTERS - characters, near: CHARACTERS_NEAR, say: editorMessages.charactersLeft, over: editorMessages.charactersOver },
    { count: MOST_MENTIONS - mentions, near: MENTIONS_NEAR, say: editorMessages.mentionsLeft, over: editorMessages.mentionsOver },
  ];
  return (
    <div id={id} className="text-sm tabular-nums empty:hidden">
      {left
        .filter(({ count, near }) => count <= near)
        .map(({ count, say, over }, index) => (
          <p key={index} className={classNames(count < 0 ? "font-medium text-danger" : "text-muted")}>
            {count < 0 ? over(-count) : say(count)}
          </p>
        ))}
      <p role="status" className="text-muted">
        {limitProblem(draft)}
      </p>
    </div>
  );
}

import { type RefObject, useEffect, useId } from "react";
import { LONGEST_TITLE } from "~/editor/limits.ts";
import { isComposing } from "~/lib/composing.ts";
import { composeMessages as texts } from "~/lib/messages/compose.ts";

/** The room that is left is shown from here on. */
const NEAR = 40;

/**
 * The title of a question, above the text, which gives details. It takes focus when it appears, and is one line however
 * many it fills.
 *
 * @param onEnter goes on to the text
 */
export function QuestionField({
  ref,
  title,
  onChange,
  onEnter,
}: {
  ref: RefObject<HTMLTextAreaElement | null>;
  title: string;
  onChange: (title: string) => void;
  onEnter: () => void;
}) {
  const id = useId();
  useEffect(() => ref.current?.focus(), [ref]);
  const left = LONGEST_TITLE - title.trim().length;
  return (
    <div className="mx-3.5 mb-1.5 border-b border-strong-line pb-1.5">
      <textarea
        ref={ref}
        dir="auto"
        rows={1}
        autoComplete="off"
        aria-label={texts.question}
        aria-describedby={id}
        aria-invalid={left < 0 || undefined}
        placeholder={texts.question}
        className="block w-full resize-none field-sizing-content bg-transparent text-lg font-semibold outline-none placeholder:font-normal placeholder:text-muted"
        value={title}
        onChange={(event) => onChange(event.target.value.replaceAll(/[\r\n]+/g, " "))}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.ctrlKey || event.metaKey || isComposing(event)) return;
          event.preventDefault();
          onEnter();
        }}
      />
      <p id={id} className={`text-sm tabular-nums empty:hidden ${left < 0 ? "font-medium text-danger" : "text-muted"}`}>
        {left <= NEAR && (left < 0 ? texts.charactersOver(-left) : texts.charactersLeft(left))}
      </p>
    </div>
  );
}

import { Plus, X } from "lucide-react";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { isComposing } from "~/lib/composing.ts";
import { composeMessages as texts } from "~/lib/messages/compose.ts";
import { IconButton } from "~/ui/icon-button.tsx";
import { FIELD } from "~/ui/field-class.ts";
import { PANEL } from "./panel.ts";
import { LEAST_CHOICES, MOST_CHOICES } from "./post-draft.ts";

const QUIET = "inline-flex min-h-9 items-center gap-1.5 rounded-lg px-2 text-sm font-medium text-accent-text hover:bg-accent-soft";

/** The choices of a poll; the text of the post is its question. Enter goes on to the next choice. */
export function PollFields({
  choices,
  onChange,
  onRemove,
}: {
  choices: readonly string[];
  onChange: (choices: readonly string[]) => void;
  onRemove: () => void;
}) {
  const fields = useRef<HTMLOListElement>(null);
  const focusNext = useRef<number | null>(null);

  useEffect(() => {
    if (focusNext.current !== null) inputAt(fields.current, focusNext.current)?.focus();
    focusNext.current = null;
  });

  function add(): void {
    if (choices.length >= MOST_CHOICES) return;
    focusNext.current = choices.length;
    onChange([...choices, ""]);
  }

  function remove(index: number): void {
    focusNext.current = Math.max(0, Math.min(index, choices.length - 2));
    onChange(choices.toSpliced(index, 1));
  }

  function onKeyDown(event: KeyboardEvent, index: number): void {
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey || isComposing(event)) return;
    event.preventDefault();
    if (index + 1 < choices.length) inputAt(fields.current, index + 1)?.focus();
    else add();
  }

  return (
    <fieldset className={PANEL}>
      <legend className="sr-only">{texts.poll}</legend>
      <ol ref={fields} className="space-y-2">
        {choices.map((choice, index) => (
          <li key={index} className="flex items-center gap-1">
            <input
              dir="auto"
              autoComplete="off"
              aria-label={texts.choice(index + 1)}
              placeholder={texts.choice(index + 1)}
              className={FIELD}
              value={choice}
              onChange={(event) => onChange(choices.with(index, event.target.value))}
              onKeyDown={(event) => onKeyDown(event, index)}
            />
            {choices.length > LEAST_CHOICES && (
              <IconButton icon={X} label={texts.removeChoice(index + 1)} className="-me-1" onClick={() => remove(index)} />
            )}
          </li>
        ))}
      </ol>
      <div className="mt-2 flex flex-wrap items-center justify-between">
        {choices.length < MOST_CHOICES && (
          <button type="button" className={QUIET} onClick={add}>
            <Plus aria-hidden size={16} />
            {texts.addChoice}
          </button>
        )}
        <button type="button" className={QUIET} onClick={onRemove}>
          {texts.removePoll}
        </button>
      </div>
    </fieldset>
  );
}

function inputAt(list: HTMLElement | null, index: number): HTMLInputElement | undefined {
  return list?.querySelectorAll("input")[index];
}

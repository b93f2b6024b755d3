import { useImperativeHandle, useRef, type FormEvent, type KeyboardEvent, type Ref } from "react";
import { MOST_CHARACTERS } from "~/compose/message/message-draft.ts";
import { isComposing } from "~/lib/composing.ts";
import { privateMessages as texts } from "~/lib/messages/messages-private.ts";
import { Button } from "~/ui/button.tsx";

/** A count of what is left is shown from here on. */
const NEAR = 500;

const BOX = "col-start-1 row-start-1 min-w-0 py-1.5 whitespace-pre-wrap wrap-anywhere pointer-coarse:text-[1rem]";

/**
 * Where a message is written: plain text, which is all that messages have. Ctrl+Enter sends it, as elsewhere.
 *
 * @param label names the field
 * @param canSend whether all else that a message needs is there
 * @param isHigh shows room for a few lines
 */
export function MessageField({
  text,
  onChange,
  onSend,
  label,
  canSend = true,
  isHigh = false,
  ref,
}: {
  text: string;
  onChange: (text: string) => void;
  onSend: () => void;
  label: string;
  canSend?: boolean;
  isHigh?: boolean;
  ref?: Ref<{ focus: () => void }>;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => field.current?.focus() }));
  const left = MOST_CHARACTERS - text.trim().length;
  const isReady = canSend && text.trim() !== "" && left >= 0;

  function send(event: FormEvent | KeyboardEvent): void {
    event.preventDefault();
    if (isReady) onSend();
    field.current?.focus();
  }

  return (
    <form onSubmit={send} className="flex items-end gap-2">
      <div className="min-w-0 flex-1 rounded-xl border border-strong-line px-3 focus-within:border-accent">
        <div className={`grid max-h-[40dvh] overflow-y-auto ${isHigh ? "min-h-24" : ""}`}>
          <div aria-hidden className={`${BOX} invisible`}>
            {`${text}\n`}
          </div>
          <textarea
            ref={field}
            dir="auto"
            rows={1}
            value={text}
            aria-label={label}
            aria-invalid={left < 0 || undefined}
            placeholder={texts.placeholder}
            className={`${BOX} resize-none overflow-hidden bg-transparent outline-none placeholder:text-muted`}
            onChange={(event) => onChange(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !isComposing(event)) send(event);
            }}
          />
        </div>
        <p role="status" className="pb-1 text-sm text-muted tabular-nums empty:hidden">
          {left < 0 ? texts.tooLong(MOST_CHARACTERS) : left <= NEAR ? texts.charactersLeft(left) : null}
        </p>
      </div>
      <Button type="submit" look="primary" disabled={!isReady} data-tip={texts.sendKeys}>
        {texts.send}
      </Button>
    </form>
  );
}

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { errorMessages } from "~/lib/messages/errors.ts";
import { Button } from "./button.tsx";
import { type ErrorFields, errorParts, type Intent } from "./error-text.ts";

/** Event on `window` that requests a new sign-in; its detail is the error that led to it. */
export const SIGN_IN_EVENT = "chatter:sign-in";

export interface ErrorReasonProps {
  error: unknown;
  /** Whether a read ("see") or an action ("do") failed. */
  intent?: Intent;
  /** Replaces our own sentence where the caller knows better. */
  because?: string;
}

/** An error: our sentence, the org's own message, and its code in small print, with a button that copies them. */
export function ErrorReason({ error, intent, because }: ErrorReasonProps) {
  const { sentence, words, code } = errorParts(error, intent, because);
  return (
    <>
      <span className="block">{sentence}</span>
      {words && (
        <span className="block" dir="auto">
          {errorMessages.said(words)}
        </span>
      )}
      {code && <Code code={code} words={words} />}
      {(error as ErrorFields | null)?.kind === "denied" && (
        <Button className="mt-3" onClick={() => window.dispatchEvent(new CustomEvent(SIGN_IN_EVENT, { detail: error }))}>
          {errorMessages.signInAgain}
        </Button>
      )}
    </>
  );
}

function Code({ code, words }: { code: string; words: string }) {
  const [isCopied, setIsCopied] = useState(false);
  const Icon = isCopied ? Check : Copy;
  const label = isCopied ? errorMessages.copied : errorMessages.copyCode;

  function copy(): void {
    navigator.clipboard.writeText([code, words].filter(Boolean).join(": ")).then(
      () => setIsCopied(true),
      // Without clipboard access the text can still be selected.
      () => undefined,
    );
  }

  return (
    <small className="flex items-center justify-center gap-1 text-xs in-[.text-start]:justify-start">
      <code className="break-all select-all">{code}</code>
      <button type="button" aria-label={label} data-tip={label} className="grid size-6 place-items-center rounded-md" onClick={copy}>
        <Icon aria-hidden size={12} />
      </button>
    </small>
  );
}

import { Paperclip } from "lucide-react";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { asPlainLine, asText } from "~/lib/readers.ts";
import { CARD, CardRow } from "./card-row.tsx";
import type { ReadableWords } from "./readable-words.ts";

/** A capability that nothing else draws: what it is called, and its words. */
export function Fallback({ name, words: { title, text } }: { name: string; words: ReadableWords }) {
  const { names } = capabilityMessages;
  const kind = Object.hasOwn(names, name) ? asText(names[name]) : "";
  return (
    <div className={CARD}>
      <CardRow icon={<Paperclip aria-hidden size={18} strokeWidth={1.75} />} kind={kind} title={asPlainLine(title)}>
        {text && (
          <span className="line-clamp-3 text-sm whitespace-pre-wrap text-muted" dir="auto">
            {text}
          </span>
        )}
      </CardRow>
    </div>
  );
}

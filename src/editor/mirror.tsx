import type { RefObject } from "react";
import { type MessageDraft, partsOf } from "./message-draft.ts";

/** What a field and its mirror must have in common, so that each letter of one lies on that of the other. */
export const TEXT_BOX =
  "col-start-1 row-start-1 m-0 w-full border-0 p-0 text-base pointer-coarse:text-[1rem] pointer-coarse:leading-6 tracking-normal whitespace-pre-wrap wrap-anywhere";

/**
 * The same text behind the field: it gives the field its height, a ground to mentions and topics, and the "@" or "#"
 * being completed a place. Nobody sees its letters, and screen readers do not hear them.
 *
 * @param queryStart where the "@" or "#" that is being completed stands, or null
 * @param anchor where to keep the element of that sign
 */
export function Mirror({
  draft,
  queryStart,
  anchor,
}: {
  draft: MessageDraft;
  queryStart: number | null;
  anchor: RefObject<HTMLElement | null>;
}) {
  return (
    <div aria-hidden dir="auto" className={`${TEXT_BOX} pointer-events-none text-transparent select-none [unicode-bidi:plaintext]`}>
      {partsOf(draft).map((part) => {
        if (part.kind !== "text") {
          return (
            <span
              ref={part.start === queryStart ? anchor : undefined}
              key={part.start}
              className="rounded-sm bg-accent-soft box-decoration-clone"
            >
              {part.text}
            </span>
          );
        }
        const at = (queryStart ?? -1) - part.start;
        if (at < 0 || at >= part.text.length) return <span key={part.start}>{part.text}</span>;
        return (
          <span key={part.start}>
            {part.text.slice(0, at)}
            <span ref={anchor}>{part.text.slice(at, at + 1)}</span>
            {part.text.slice(at + 1)}
          </span>
        );
      })}
      {/* A last line that is empty has no height of its own. */}
      {"\u200b"}
    </div>
  );
}

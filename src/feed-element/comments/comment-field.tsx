import { useEffect, useEffectEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { useStore } from "~/data/use-store.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { loadOnPress } from "~/ui/load-on-press.ts";
import { lateParts, LatePart } from "../late-part.tsx";
import { fieldsOf } from "../open-fields.ts";

/**
 * Where a comment on an element is written. At first a bare field, so that nobody waits to type: it hands over its
 * letters, with focus, when the code of the other is there, and never while an input method is at work.
 *
 * @param isWhole on the element's own page
 */
export function CommentField({ element, isWhole }: { element: FeedElement; isWhole?: boolean }) {
  const store = useStore();
  const id = element.id ?? "";
  const fields = fieldsOf(store);
  const parts = lateParts(store);
  const [isBare, setIsBare] = useState(!parts.loaded);
  const field = useRef<HTMLTextAreaElement>(null);
  const isComposing = useRef(false);
  /** Whether Escape was the last key: the field goes as soon as its words can be kept. */
  const isLeft = useRef(false);

  function takeOver(): void {
    if (!parts.loaded || isComposing.current) return;
    const words = fields.typed.get(id);
    fields.typed.delete(id);
    if (words) parts.loaded.addToComment(store, id, words);
    if (isLeft.current && !isWhole) {
      const opener = field.current?.closest("article")?.querySelector<HTMLElement>("button[aria-expanded=true]");
      fields.open.delete(id);
      fields.tell();
      opener?.focus();
      return;
    }
    if (document.activeElement === field.current) fields.want(id);
    flushSync(() => setIsBare(false));
  }

  const onLoaded = useEffectEvent(takeOver);

  useEffect(() => {
    if (!isBare) return;
    if (fields.takes(id)) field.current?.focus();
    loadOnPress(parts.load, () => onLoaded());
  }, [fields, parts, id, isBare]);

  if (!isBare) return <LatePart part="comment" element={element} isWhole={isWhole} />;
  return (
    <div className="mt-4 flex ps-10.5">
      <textarea
        ref={field}
        aria-label={messages.element.writeComment}
        dir="auto"
        rows={1}
        defaultValue={fields.typed.get(id)}
        className="field-sizing-content flex-1 resize-none rounded-xl border border-strong-line bg-transparent px-3 py-1.5"
        onChange={({ target }) => fields.typed.set(id, target.value)}
        onKeyDown={({ key }) => (isLeft.current = key === "Escape" && !isComposing.current)}
        onCompositionStart={() => (isComposing.current = true)}
        onCompositionEnd={() => {
          isComposing.current = false;
          // The letters that it ends with come first.
          setTimeout(takeOver);
        }}
      />
    </div>
  );
}

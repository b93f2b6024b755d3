import { useEffect, useRef } from "react";
import type { MessageDraft } from "./message-draft.ts";

/** How many texts to remember: as far as anybody undoes. */
const MOST = 200;

/**
 * Gives mentions back to a text that was there before: the browser's undo brings back letters alone.
 *
 * @returns the draft with the mentions that its text had, where it had more of them
 */
export function useRememberedMentions(draft: MessageDraft): (draft: MessageDraft) => MessageDraft {
  const remembered = useRef(new Map<string, MessageDraft>());
  useEffect(() => {
    const { current: texts } = remembered;
    if (draft.mentions.length === 0) return;
    texts.delete(draft.text);
    texts.set(draft.text, draft);
    const [oldest] = texts.keys();
    if (texts.size > MOST && oldest !== undefined) texts.delete(oldest);
  }, [draft]);
  return (next) => {
    const before = remembered.current.get(next.text);
    return before && before.mentions.length > next.mentions.length ? before : next;
  };
}

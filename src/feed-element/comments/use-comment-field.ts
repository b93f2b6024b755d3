import { useStore } from "~/data/use-store.tsx";
import { openField } from "../open-fields.ts";
import { openThreads } from "../use-field.ts";

/**
 * Opens the field in which a comment on an element is written, or an answer to one, and gives it focus.
 *
 * @param answered the comment that is answered in a thread
 */
export function useCommentField(elementId: string, answered?: string | null): () => void {
  const store = useStore();
  return () => {
    if (answered) openThreads(store, elementId);
    openField(store, answered ?? elementId);
  };
}

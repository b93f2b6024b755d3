import { useStore } from "~/data/use-store.tsx";
import { openField } from "../open-fields.ts";

/** Opens the field in which a comment on an element is written, and gives it focus once the menu that was pressed is closed. */
export function useCommentField(elementId: string): () => void {
  const store = useStore();
  return () => void requestAnimationFrame(() => openField(store, elementId));
}

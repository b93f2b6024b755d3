import { ArrowDown } from "lucide-react";
import { type RefObject, useEffect, useSyncExternalStore } from "react";
import { useStore } from "~/data/use-store.tsx";
import { commentMessages } from "~/lib/messages/comments.ts";
import { focusComment } from "./focus-comment.ts";
import { newerComments, showNewerComments, waitingIds, watchForComments } from "./newer-comments.ts";

/**
 * Says how many new comments there are, and shows them when somebody presses it; nothing moves before that. It lies over
 * the end of the list, and takes no room.
 *
 * @param list the list of the comments
 */
export function NewComments({ elementId, list }: { elementId: string; list: RefObject<HTMLElement | null> }) {
  const store = useStore();
  const waiting = useSyncExternalStore(newerComments(store).subscribe, () => waitingIds(store, elementId).join(" "));
  const ids = waiting.split(" ").filter(Boolean);
  const words = commentMessages.newComments(ids.length);

  useEffect(() => (list.current ? watchForComments(store, elementId, list.current) : undefined), [store, elementId, list]);

  function show(): void {
    showNewerComments(store, elementId);
    requestAnimationFrame(() => {
      // One in a folded thread is not drawn.
      ids.some((id) => focusComment(list.current, id));
    });
  }

  return (
    <div className="relative z-10 flex h-0 justify-center">
      <p role="status" className="sr-only">
        {ids.length > 0 && words}
      </p>
      {ids.length > 0 && (
        <button
          type="button"
          className="-mt-3 flex h-8 items-center gap-1.5 rounded-full bg-accent px-3.5 text-sm font-medium whitespace-nowrap text-on-accent shadow-lg transition-opacity duration-150 hover:opacity-90"
          onClick={show}
        >
          <ArrowDown aria-hidden size={15} />
          {words}
        </button>
      )}
    </div>
  );
}

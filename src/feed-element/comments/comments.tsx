import { useState } from "react";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { RECENT_COMMENTS } from "~/connect/feeds.ts";
import { pageTotal } from "~/connect/pages.ts";
import { useStore } from "~/data/use-store.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { useUnfolded } from "../unfolded.ts";
import { CommentItem } from "./comment-view.tsx";
import { OutgoingComments, useOutgoingComments } from "./outgoing-comments.tsx";

/**
 * The comments that are here, latest last, and a way to the earlier ones. A list of elements shows the latest alone until
 * somebody asks for more: an element that was read whole on its own page stands in the list as it stood before.
 *
 * @param isWhole on the element's own page: all that are here are shown
 */
export function Comments({ element, isWhole }: { element: FeedElement; isWhole?: boolean }) {
  const unfolded = useUnfolded();
  const unfoldedKey = `${element.id}/comments`;
  const [isOpen, setIsOpen] = useState(() => isWhole || unfolded.has(unfoldedKey));
  const store = useStore();
  const [loading, setLoading] = useState<"no" | "yes" | "failed">("no");
  const { comments } = element.capabilities ?? {};
  const held = (comments?.page?.items ?? []).flatMap(({ id }) => id ?? []);
  const ids = isOpen ? held : held.slice(-RECENT_COMMENTS);
  const missing = pageTotal(comments) - ids.length;
  const outgoing = useOutgoingComments(element.id ?? "");
  if (ids.length === 0 && missing <= 0 && outgoing.all === 0) return null;

  function showEarlier(): void {
    if (ids.length === held.length) void load();
    unfolded.add(unfoldedKey);
    setIsOpen(true);
  }

  async function load(): Promise<void> {
    setLoading("yes");
    try {
      const { loadEarlierComments } = await import("./earlier-comments.ts");
      await loadEarlierComments(store, element.id ?? "");
      setLoading("no");
    } catch {
      setLoading("failed");
    }
  }

  return (
    <div className="mt-2 border-s-2 border-line ps-3">
      {missing > 0 && (
        <button
          type="button"
          disabled={loading === "yes"}
          className="min-h-9 text-sm font-medium text-accent-text hover:underline disabled:opacity-60"
          onClick={showEarlier}
        >
          {messages.element.moreComments(missing)}
        </button>
      )}
      {loading === "failed" && (
        <p role="alert" className="py-1 text-sm text-danger">
          {messages.element.couldNotLoadComments}
        </p>
      )}
      <ul aria-label={messages.element.comment(pageTotal(comments) + outgoing.onTheirWay)} className="space-y-3">
        {ids.map((id) => (
          <CommentItem key={id} id={id} elementId={element.id} />
        ))}
        <OutgoingComments elementId={element.id ?? ""} />
      </ul>
    </div>
  );
}

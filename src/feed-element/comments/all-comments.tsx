import { useRef, useState } from "react";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { RECENT_COMMENTS } from "~/connect/feeds.ts";
import { pageTotal } from "~/connect/pages.ts";
import { idsOf } from "~/data/kinds.ts";
import { useStore } from "~/data/use-store.tsx";
import { commentMessages } from "~/lib/messages/comments.ts";
import { messages } from "~/lib/messages/messages.ts";
import { CommentItem } from "./comment-view.tsx";
import { loadEarlierComments } from "./earlier-comments.ts";
import { EARLIER } from "./earlier-look.ts";
import { OutgoingComments } from "./outgoing-comments.tsx";

/**
 * All comments of an element that are here, and a way to the earlier ones.
 *
 * @param isAskedFor somebody has just asked for more than the latest
 */
export function AllComments({ element, label, isAskedFor }: { element: FeedElement; label: string; isAskedFor: boolean }) {
  const store = useStore();
  const [loading, setLoading] = useState<"no" | "yes" | "failed">("no");
  const { comments } = element.capabilities ?? {};
  const ids = idsOf(comments?.page);
  const missing = pageTotal(comments) - ids.length;

  async function load(): Promise<void> {
    if (loading === "yes") return;
    setLoading("yes");
    try {
      await loadEarlierComments(store, element.id ?? "");
      setLoading("no");
    } catch {
      setLoading("failed");
    }
  }

  // It stands where the one was that was pressed, and that was pressed for more than what is here.
  const isBegun = useRef(false);
  function takeOver(button: HTMLButtonElement | null): void {
    if (!button || !isAskedFor || isBegun.current) return;
    isBegun.current = true;
    button.focus();
    if (ids.length <= RECENT_COMMENTS) void load();
  }

  return (
    <>
      {missing > 0 && (
        <button
          ref={takeOver}
          type="button"
          aria-disabled={loading === "yes"}
          className={`${EARLIER} aria-disabled:opacity-60`}
          onClick={() => void load()}
        >
          {messages.element.moreComments(missing)}
        </button>
      )}
      {loading === "failed" && (
        <p role="alert" className="py-1 text-sm text-danger">
          {commentMessages.couldNotLoad}
        </p>
      )}
      <ul aria-label={label} className="space-y-3">
        {ids.map((id) => (
          <CommentItem key={id} id={id} elementId={element.id} />
        ))}
        <OutgoingComments elementId={element.id ?? ""} />
      </ul>
    </>
  );
}

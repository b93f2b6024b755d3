import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { RECENT_COMMENTS } from "~/connect/feeds.ts";
import { pageTotal } from "~/connect/pages.ts";
import { idsOf } from "~/data/kinds.ts";
import { useStore } from "~/data/use-store.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { ofPost } from "../label.ts";
import { LatePart } from "../late-part.tsx";
import { openField, threadsField, useIsFieldOpen } from "../open-fields.ts";
import { useUnfolded } from "../unfolded.ts";
import { CommentItem } from "./comment-view.tsx";
import { EARLIER } from "./earlier-look.ts";
import { OutgoingComments, useOutgoingComments } from "./outgoing-comments.tsx";

/**
 * The comments of an element, latest last. A list of elements shows the latest alone until somebody asks for more: an
 * element that was read whole on its own page stands in the list as it stood before.
 *
 * @param isWhole on the element's own page: all that are here are shown
 */
export function Comments({ element, isWhole }: { element: FeedElement; isWhole?: boolean }) {
  const unfolded = useUnfolded();
  const unfoldedKey = `${element.id}/comments`;
  const store = useStore();
  const threads = threadsField(element.id ?? "");
  const isOpen = useIsFieldOpen(threads) || isWhole || unfolded.has(unfoldedKey);
  const { comments } = element.capabilities ?? {};
  const ids = idsOf(comments?.page).slice(-RECENT_COMMENTS);
  const missing = pageTotal(comments) - ids.length;
  const outgoing = useOutgoingComments(element.id ?? "");
  if (ids.length === 0 && missing <= 0 && outgoing.all === 0) return null;

  const label = messages.element.comment(pageTotal(comments) + outgoing.onTheirWay);
  const latest = (
    <>
      {missing > 0 && (
        <button
          type="button"
          aria-label={ofPost(element)(messages.element.moreComments(missing))}
          className={EARLIER}
          onClick={() => {
            unfolded.add(unfoldedKey);
            openField(store, threads);
          }}
        >
          {messages.element.moreComments(missing)}
        </button>
      )}
      <ul aria-label={label} className="space-y-3">
        {ids.map((id, index) => (
          <CommentItem key={id} id={id} elementId={element.id} above={ids[index - 1]} />
        ))}
        <OutgoingComments elementId={element.id ?? ""} />
      </ul>
    </>
  );
  return (
    <div className="mt-2 border-s-2 border-line ps-3">
      {isOpen ? <LatePart part="all" element={element} label={label} fallback={latest} /> : latest}
    </div>
  );
}

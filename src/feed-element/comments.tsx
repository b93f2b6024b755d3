import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { pageTotal } from "~/connect/pages.ts";
import { messages } from "~/lib/messages/messages.ts";
import { CommentView } from "./comment-view.tsx";
import { useEarlierComments } from "./earlier-comments.ts";

/** The comments that are here, latest last, and a way to the earlier ones. */
export function Comments({ element }: { element: FeedElement }) {
  const earlier = useEarlierComments(element.id ?? "");
  const { comments } = element.capabilities ?? {};
  const ids = (comments?.page?.items ?? []).flatMap(({ id }) => id ?? []);
  const missing = pageTotal(comments) - ids.length;
  if (ids.length === 0 && missing <= 0) return null;
  return (
    <div className="mt-2 border-s-2 border-line ps-3">
      {missing > 0 && (
        <button
          type="button"
          disabled={earlier.isPending}
          className="min-h-9 text-sm font-medium text-accent-text hover:underline disabled:opacity-60"
          onClick={() => earlier.mutate(comments?.page)}
        >
          {messages.element.moreComments(missing)}
        </button>
      )}
      {earlier.isError && (
        <p role="alert" className="py-1 text-sm text-danger">
          {messages.element.couldNotLoadComments}
        </p>
      )}
      <ul aria-label={messages.element.comment(pageTotal(comments))} className="space-y-3">
        {ids.map((id) => (
          <li key={id}>
            <CommentView id={id} elementId={element.id} />
          </li>
        ))}
      </ul>
    </div>
  );
}

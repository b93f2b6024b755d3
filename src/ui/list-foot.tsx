import { CircleCheck } from "lucide-react";
import type { ReactNode } from "react";
import { messages } from "~/lib/messages/messages.ts";
import { Button } from "./button.tsx";
import { Reason } from "./reason.tsx";

/** What the end of a list needs from its query. */
export interface MorePages {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  isFetchNextPageError: boolean;
  error: Error | null;
  /** Whether the next page may be requested without a user action. */
  mayAskByItself: () => boolean;
  fetchNextPage: (options: { cancelRefetch: boolean }) => unknown;
}

/**
 * The end of a list: loading more, an error with a retry, or the end.
 *
 * @param skeleton the placeholder for one item
 * @param end text when everything is shown; without it, nothing
 */
export function ListFoot({ pages, skeleton, end }: { pages: MorePages; skeleton: ReactNode; end?: string }) {
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, error } = pages;
  const more = () => void pages.fetchNextPage({ cancelRefetch: false });
  if (!hasNextPage) {
    if (end === undefined) return null;
    return (
      <p className="flex items-center justify-center gap-2 py-10 text-sm text-muted">
        <CircleCheck aria-hidden size={16} />
        {end}
      </p>
    );
  }
  if (isFetchNextPageError) {
    return (
      <div role="alert" className="flex flex-col items-center gap-3 px-6 py-8 text-center">
        <p>{messages.feed.couldNotLoadMore}</p>
        <div className="text-sm text-muted">
          <Reason error={error} />
        </div>
        <Button onClick={more}>{messages.app.tryAgain}</Button>
      </div>
    );
  }
  return (
    <div aria-busy={isFetchingNextPage}>
      {isFetchingNextPage ? (
        skeleton
      ) : (
        <div className="grid place-items-center py-6">
          <Button onClick={more}>{messages.feed.loadMore}</Button>
        </div>
      )}
    </div>
  );
}

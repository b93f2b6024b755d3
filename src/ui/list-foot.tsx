import { useRef, type ReactNode } from "react";
import { messages } from "~/lib/messages/messages.ts";
import { Button } from "./button.tsx";
import { Drawing } from "./drawing.tsx";
import { Reason } from "./reason.tsx";
import { useGoOn } from "./use-go-on.ts";

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
 * The end of a list: loading more, an error with a retry, or the end. Its button is one and the same in all of them, so
 * that it keeps focus; who waits there goes on with the first new item.
 *
 * @param skeleton the placeholder for one item
 * @param end text when everything is shown; without it, nothing
 */
export function ListFoot({ pages, skeleton, end }: { pages: MorePages; skeleton: ReactNode; end?: string }) {
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, error } = pages;
  const foot = useRef<HTMLDivElement>(null);
  useGoOn(foot, isFetchingNextPage);
  const isFailed = isFetchNextPageError && !isFetchingNextPage;
  return (
    <div ref={foot} data-foot tabIndex={-1} aria-busy={isFetchingNextPage} className="outline-none">
      {hasNextPage && isFetchingNextPage && skeleton}
      {hasNextPage && isFailed && (
        <div role="alert" className="px-6 pt-8 text-center">
          <p>{messages.feed.couldNotLoadMore}</p>
          <div className="mt-3 text-sm text-muted">
            <Reason error={error} />
          </div>
        </div>
      )}
      {hasNextPage && (
        // While a page comes by itself, the button is there for who comes to it by key.
        <div className={isFetchingNextPage ? "sr-only focus-within:not-sr-only" : undefined}>
          <div className="grid place-items-center py-6">
            <Button
              aria-disabled={isFetchingNextPage || undefined}
              onClick={() => !isFetchingNextPage && void pages.fetchNextPage({ cancelRefetch: false })}
            >
              {isFetchingNextPage ? messages.app.loading : isFailed ? messages.app.tryAgain : messages.feed.loadMore}
            </Button>
          </div>
        </div>
      )}
      {!hasNextPage && end !== undefined && (
        <div className="flex flex-col items-center gap-2 py-8 text-sm text-muted">
          <Drawing name="end" className="h-16 w-24" />
          <p>{end}</p>
        </div>
      )}
    </div>
  );
}

import { CircleCheck } from "lucide-react";
import { messages } from "~/lib/messages/messages.ts";
import { Button } from "~/ui/button.tsx";
import { errorText } from "~/ui/error-text.ts";
import { ElementSkeleton } from "./feed-skeleton.tsx";
import type { useFeed } from "./queries.ts";

/** What stands below the last element: more on its way, a failure with a way on, or the end. */
export function FeedFoot({ feed }: { feed: ReturnType<typeof useFeed> }) {
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, error, fetchNextPage } = feed;
  if (!hasNextPage) {
    return (
      <p className="flex items-center justify-center gap-2 py-10 text-sm text-muted">
        <CircleCheck aria-hidden size={16} />
        {messages.feed.end}
      </p>
    );
  }
  if (isFetchNextPageError) {
    return (
      <div role="alert" className="flex flex-col items-center gap-3 px-6 py-8 text-center">
        <p>{messages.feed.couldNotLoadMore}</p>
        <p className="text-sm text-muted">{errorText(error)}</p>
        <Button onClick={() => void fetchNextPage({ cancelRefetch: false })}>{messages.app.tryAgain}</Button>
      </div>
    );
  }
  return (
    <div aria-busy={isFetchingNextPage}>
      {isFetchingNextPage ? (
        <ElementSkeleton />
      ) : (
        <div className="grid place-items-center py-6">
          <Button onClick={() => void fetchNextPage({ cancelRefetch: false })}>{messages.feed.loadMore}</Button>
        </div>
      )}
    </div>
  );
}

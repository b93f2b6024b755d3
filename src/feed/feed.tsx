import { Inbox, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { messages } from "~/lib/messages/messages.ts";
import { Button } from "~/ui/button.tsx";
import { errorText } from "~/ui/error-text.ts";
import { ListFoot } from "~/ui/list-foot.tsx";
import { Notice } from "~/ui/notice.tsx";
import { FeedList } from "./feed-list.tsx";
import { ElementSkeleton, FeedSkeleton } from "./feed-skeleton.tsx";
import { useFeed } from "./queries.ts";

/**
 * A feed of feed elements, from its first page to its end.
 *
 * @param path the first page, from `connect/feeds.ts`
 * @param label the name of the feed for screen readers
 * @param empty what to say where it holds nothing
 */
export function Feed({ path, label, empty }: { path: string; label: string; empty?: ReactNode }) {
  const feed = useFeed(path);
  const { entries, isPending, isError, error, refetch, hasNextPage } = feed;
  if (isPending) return <FeedSkeleton />;
  if (isError && entries.length === 0) {
    return (
      <Notice
        icon={TriangleAlert}
        title={messages.feed.couldNotLoad}
        action={
          <Button look="primary" onClick={() => void refetch()}>
            {messages.app.tryAgain}
          </Button>
        }
      >
        <p role="alert">{errorText(error)}</p>
      </Notice>
    );
  }
  if (entries.length === 0 && !hasNextPage) {
    return (
      <Notice icon={Inbox} title={messages.feed.emptyTitle}>
        {empty ?? messages.feed.emptyText}
      </Notice>
    );
  }
  return (
    <>
      <FeedList key={path} feed={feed} label={label} placeKey={path} />
      <ListFoot pages={feed} skeleton={<ElementSkeleton />} end={messages.feed.end} />
    </>
  );
}

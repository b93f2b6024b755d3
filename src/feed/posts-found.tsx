import { useIsFetching } from "@tanstack/react-query";
import { type FeedDescriptor, feedPath } from "~/connect/feeds.ts";
import { useStore } from "~/data/use-store.tsx";
import { feedToolMessages } from "~/lib/messages/feed-tools.ts";
import { feedMessages } from "~/lib/messages/feeds.ts";
import { searchMessages } from "~/lib/messages/search.ts";
import { FoundStatus } from "~/ui/found-status.tsx";
import { storedFeed } from "./queries.ts";

/** Says how many posts a search in a feed, or its filter, has found. It asks for nothing: the feed does. */
export function PostsFound({ feed }: { feed: FeedDescriptor }) {
  const path = feedPath(feed);
  const isFetching = useIsFetching({ queryKey: ["feed", path] }) > 0;
  const [first] = storedFeed(useStore(), path)?.pages ?? [];
  return (
    <FoundStatus
      words={feed.q || feed.filter ? path : ""}
      isPending={first === undefined || isFetching}
      count={first?.entries.length ?? 0}
      hasMore={first?.nextPageUrl != null}
      say={searchMessages.found.posts}
      none={feed.filter ? feedToolMessages.nothingFiltered : feedMessages.nothingFound}
    />
  );
}

import { useIsFetching } from "@tanstack/react-query";
import { useLocation } from "react-router";
import { MessagesLink } from "~/entities/messages/messages-link.tsx";
import { feedMessages } from "~/lib/messages/feeds.ts";
import { useMediaQuery } from "~/ui/use-media-query.ts";
import { feedLinks } from "./directory.ts";
import { useShownDirectory } from "~/entities/favorites/shown-directory.ts";
import { useOffersStreams } from "./streams/offer.ts";
import { FeedMenu } from "./feed-menu.tsx";
import { useSiteTypes } from "./site-types.ts";

/** What follows the places in the side bar: messages where there are some, and the feeds, while one is open and if there is room. */
export function SideFeeds() {
  const { pathname } = useLocation();
  const hasRoom = useMediaQuery("(min-width: 80rem)");
  return (
    <>
      <MessagesLink isRail />
      {hasRoom && /^\/(news|feeds\/.*)?$/.test(pathname) && <SideList />}
    </>
  );
}

/** Feeds that only the org knows load after the feed itself. */
function SideList() {
  const isFeedComing = useIsFetching({ queryKey: ["feed"], predicate: ({ state }) => state.data === undefined }) > 0;
  const { data } = useShownDirectory({ isWanted: !isFeedComing });
  const hasStreams = useOffersStreams(!isFeedComing);
  const { feeds, ...others } = feedLinks(data, useSiteTypes());
  return (
    <section aria-labelledby="side-feeds" className="mt-4 border-t border-line pt-3">
      <h2 id="side-feeds" className="px-3 pb-1 text-sm font-semibold text-muted">
        {feedMessages.feeds}
      </h2>
      <FeedMenu links={{ ...others, feeds: feeds.filter(({ to }) => to !== "/") }} hasStreams={hasStreams} />
    </section>
  );
}

import { feedMessages } from "~/lib/messages/feeds.ts";
import type { FeedLinks } from "./directory.ts";
import { Later } from "~/ui/later.tsx";
import { lazily } from "~/ui/lazily.ts";
import { LinkList } from "./link-list.tsx";

const StreamLinks = lazily(() => import("./streams/stream-links.tsx"), "StreamLinks");

/** How many links of each list show before the others are asked for. */
const SHOWN = { feeds: 7, records: 4, favorites: 5 };

/**
 * The feeds to choose from as lists of links. The current one is marked.
 *
 * @param hasStreams whether the org offers streams
 * @param onChoose called after a choice
 */
export function FeedMenu({ links, hasStreams, onChoose }: { links: FeedLinks; hasStreams: boolean; onChoose?: () => void }) {
  return (
    <>
      <LinkList links={links.feeds} shown={SHOWN.feeds} more={feedMessages.moreFeeds} onChoose={onChoose} />
      <LinkList
        label={feedMessages.records}
        links={links.records}
        shown={SHOWN.records}
        more={feedMessages.moreRecords}
        onChoose={onChoose}
      />
      {hasStreams && (
        <Later>
          <StreamLinks onChoose={onChoose} />
        </Later>
      )}
      <LinkList
        label={feedMessages.favorites}
        links={links.favorites}
        shown={SHOWN.favorites}
        more={feedMessages.moreFavorites}
        onChoose={onChoose}
      />
    </>
  );
}

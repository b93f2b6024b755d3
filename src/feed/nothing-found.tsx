import { type ReactNode, useRef } from "react";
import { ALL_POSTS, type FeedDescriptor } from "~/connect/feeds.ts";
import { feedToolMessages } from "~/lib/messages/feed-tools.ts";
import { feedMessages } from "~/lib/messages/feeds.ts";
import { messages } from "~/lib/messages/messages.ts";
import { Button, buttonClass } from "~/ui/button.tsx";
import { Link } from "~/ui/link.tsx";
import { Notice } from "~/ui/notice.tsx";
import { nameOf } from "./choices.ts";
import { LateFirstRun } from "./first-run/late-first-run.tsx";
import { useFirstRunStage } from "./first-run/stage.ts";
import { type DrawsFeed, Newcomers } from "./newcomers.tsx";
import { LatePull } from "./pull/late-pull.tsx";
import { useFeed } from "./queries.ts";
import { useFeedView } from "./use-feed-view.ts";

interface Props {
  feed: FeedDescriptor;
  /** What is said where the whole feed is empty. */
  empty: ReactNode;
  Elements: DrawsFeed;
}

/** An empty feed, or a search without results. It can be pulled down for what is new, as one with posts. */
export function NothingHere(props: Props) {
  const { refetch } = useFeed(props.feed);
  const root = useRef<HTMLDivElement>(null);
  return (
    <>
      <LatePull root={root} onRefresh={async () => !(await refetch()).isError} />
      <div ref={root}>
        <Nothing {...props} />
      </div>
    </>
  );
}

function Nothing({ feed, empty, Elements }: Props) {
  if (feed.filter) return <NothingFiltered feed={feed} />;
  if (feed.q) return <NothingFound feed={feed} />;
  const nothing = (
    <Notice drawing="posts" title={messages.feed.emptyTitle}>
      {empty ?? messages.feed.emptyText}
    </Notice>
  );
  if (feed.type !== "news") return nothing;
  return (
    <>
      <NoNews feed={feed} nothing={nothing} />
      <Newcomers Elements={Elements} />
    </>
  );
}

/** The news of somebody who follows nobody yet, or nobody who has posted. */
function NoNews({ feed, nothing }: { feed: FeedDescriptor; nothing: ReactNode }) {
  const { refetch } = useFeed(feed);
  return useFirstRunStage() === "over" ? nothing : <LateFirstRun otherwise={nothing} onShow={refetch} />;
}

/** A feed whose filter leaves nothing of it, with a way to the whole feed. */
function NothingFiltered({ feed }: { feed: FeedDescriptor }) {
  const { choose } = useFeedView(nameOf(feed));
  return (
    <Notice
      drawing="search"
      title={feedToolMessages.nothingFiltered}
      action={<Button onClick={() => choose({ filter: undefined })}>{feedToolMessages.showAll}</Button>}
    >
      {feed.filter && feedToolMessages.nothingFilteredText(feedToolMessages.filters[feed.filter])}
    </Notice>
  );
}

/** A search without results, with a link to search the company feed, which has everything visible. */
function NothingFound({ feed }: { feed: FeedDescriptor }) {
  const { q: words = "" } = feed;
  const isEverywhere = feed.type === "company" || (feed.type === "listed" && feed.url === ALL_POSTS);
  return (
    <Notice
      drawing="search"
      title={feedMessages.nothingFound}
      action={
        !isEverywhere && (
          <Link to={`/feeds/company?${new URLSearchParams({ q: words }).toString()}`} className={buttonClass()}>
            {feedMessages.searchCompany}
          </Link>
        )
      }
    >
      {feedMessages.nothingFoundText(words)}
      <p className="mt-2 text-sm">{feedMessages.howToSearch}</p>
    </Notice>
  );
}

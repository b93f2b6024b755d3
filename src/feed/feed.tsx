import { Suspense, type ReactNode } from "react";
import { useSearchParams } from "react-router";
import { Compose } from "~/compose/compose.tsx";
import { type FeedDescriptor, type FeedName, feedPath } from "~/connect/feeds.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import { useStore } from "~/data/use-store.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { CouldNotLoad } from "~/ui/could-not-load.tsx";
import { Later } from "~/ui/later.tsx";
import { lazily } from "~/ui/lazily.ts";
import { FeedList } from "./feed-list.tsx";
import { FeedSkeleton } from "./feed-skeleton.tsx";
import { prependIds } from "./new-elements.ts";
import type { FeedPosition } from "./positions.ts";
import { storedFeed, useFeed } from "./queries.ts";
import { useKeptPosition } from "./use-kept-position.ts";
import { viewedFeed } from "./view.ts";

const NothingHere = lazily(() => import("./around-feed.tsx"), "NothingHere");
const FeedEnd = lazily(() => import("./around-feed.tsx"), "FeedEnd");
const FeedTools = lazily(() => import("./around-feed.tsx"), "FeedTools");

interface Props {
  feed: FeedName;
  /** The accessible name of the feed, and what posts are addressed to. */
  label: string;
  /** Shown when the feed is empty. */
  empty?: ReactNode;
  /** The target of posts written here: "me", a person, a group or a record. Without it there is no composer. */
  subjectId?: string;
}

/** A feed with its composer and toolbar above. */
export function Feed({ subjectId, ...props }: Props) {
  const store = useStore();
  const [search] = useSearchParams();
  const feed = viewedFeed(props.feed, search, store.owner);
  const path = feedPath(feed);
  return (
    <>
      {subjectId !== undefined && (
        <Compose
          key={subjectId}
          subjectId={subjectId}
          name={props.label}
          onPosted={(element) => {
            const id = receive(store, FEED_ELEMENTS, element, store.records.tick());
            const isThere = storedFeed(store, path)?.pages.some(({ entries }) => entries.some(({ key }) => key === id));
            if (id && !isThere) prependIds(store, path, [id]);
          }}
        />
      )}
      <div className="not-printed h-13 border-b border-line">
        <Later>
          <FeedTools feed={props.feed} />
        </Later>
      </div>
      <FeedElements key={path} {...props} feed={feed} />
    </>
  );
}

interface ElementsProps extends Omit<Props, "subjectId" | "feed"> {
  feed: FeedDescriptor;
}

/** The elements of one order and search alone, keyed by its path. */
export function FeedElements(props: ElementsProps) {
  const { position, isReady } = useKeptPosition(feedPath(props.feed));
  return isReady && <ReadyElements {...props} position={position} />;
}

function ReadyElements({ feed: descriptor, label, empty, position }: ElementsProps & { position: FeedPosition | undefined }) {
  const feed = useFeed(descriptor);
  const { entries, isPending, isError, error, refetch, hasNextPage } = feed;
  if (isPending) return <FeedSkeleton />;
  if (isError && entries.length === 0) {
    return <CouldNotLoad title={messages.feed.couldNotLoad} error={error} look="primary" onRetry={refetch} />;
  }
  if (entries.length === 0 && !hasNextPage) {
    return (
      <Suspense fallback={null}>
        <NothingHere feed={descriptor} empty={empty} Elements={FeedElements} />
      </Suspense>
    );
  }
  return (
    <>
      <FeedList descriptor={descriptor} feed={feed} label={label} kept={position} />
      <Later>
        <FeedEnd pages={feed} />
      </Later>
    </>
  );
}

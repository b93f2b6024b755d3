import { useEffect } from "react";
import { type FeedDescriptor, feedPath } from "~/connect/feeds.ts";
import { useStore } from "~/data/use-store.tsx";
import { useFeedKeys } from "./feed-keys.ts";
import { BegunFirstRun } from "./first-run/begun-first-run.tsx";
import { markHits } from "./hits.ts";
import { NewPosts } from "./new-posts.tsx";
import { watchReading } from "./reading.ts";
import { storePositionsOnLeave } from "./stored-positions.ts";
import { type SeenLine, useSeenLine } from "./use-seen-line.ts";
import { type KeptFeed, usePositionKeeper } from "./use-position-keeper.ts";

interface Props extends Omit<KeptFeed, "path"> {
  descriptor: FeedDescriptor;
  /** Called once the feed handles its keys. */
  onReady: () => void;
  /** Called with the row above which it is marked what is new. */
  onLine: (line: SeenLine | null) => void;
}

/** The parts of a feed that load after the main content: keys, storing the position, what is new since last time, new posts. */
export function LateParts({ descriptor, root, list, feed, unfolded, onReady, onLine }: Props) {
  const store = useStore();
  useFeedKeys(root, list, feed.entries);
  usePositionKeeper({ path: feedPath(descriptor), root, list, feed, unfolded });
  useEffect(() => storePositionsOnLeave(store), [store]);
  useEffect(() => watchReading(store), [store]);
  const { type, q, filter } = descriptor;
  useEffect(() => (q && root.current ? markHits(root.current, q) : undefined), [q, root]);
  const beginAnew = useSeenLine({ descriptor, root, list, feed, onLine });
  // Effects run in order, so this comes after the key handlers.
  useEffect(onReady, [onReady]);
  return (
    <>
      <NewPosts feed={descriptor} root={root} onShow={beginAnew} />
      {type === "news" && !q && !filter && <BegunFirstRun onShow={feed.refetch} />}
    </>
  );
}

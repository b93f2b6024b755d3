import { useEffect } from "react";
import type { FeedDescriptor } from "~/connect/feeds.ts";
import { useStore } from "~/data/use-store.tsx";
import { useFeedKeys } from "./feed-keys.ts";
import { NewPosts } from "./new-posts.tsx";
import type { FeedEntry } from "./queries.ts";
import { storePositionsOnLeave } from "./stored-positions.ts";
import type { KeptFeed } from "./use-position-keeper.ts";

interface Props extends Pick<KeptFeed, "root" | "list"> {
  feed: FeedDescriptor;
  entries: readonly FeedEntry[];
  /** Called when the keys of the feed are listened to. */
  onReady: () => void;
}

/** What a feed does beyond being there, loaded when it is: keys, keeping its position over a reload, saying what is new. */
export function LateParts({ feed, root, list, entries, onReady }: Props) {
  const store = useStore();
  useFeedKeys(root, list, entries);
  useEffect(() => storePositionsOnLeave(store), [store]);
  // After the keys themselves: effects run in order.
  useEffect(onReady, [onReady]);
  return <NewPosts feed={feed} root={root} />;
}

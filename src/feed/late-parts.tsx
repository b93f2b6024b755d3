import { useEffect } from "react";
import { type FeedDescriptor, feedPath } from "~/connect/feeds.ts";
import { useStore } from "~/data/use-store.tsx";
import { useFeedKeys } from "./feed-keys.ts";
import { NewPosts } from "./new-posts.tsx";
import { storePositionsOnLeave } from "./stored-positions.ts";
import { type KeptFeed, usePositionKeeper } from "./use-position-keeper.ts";

interface Props extends Omit<KeptFeed, "path"> {
  descriptor: FeedDescriptor;
  /** Called when the keys of the feed are listened to. */
  onReady: () => void;
}

/** What a feed does beyond being there, loaded when it is: keys, keeping its position, saying what is new. */
export function LateParts({ descriptor, root, list, feed, unfolded, onReady }: Props) {
  const store = useStore();
  useFeedKeys(root, list, feed.entries);
  usePositionKeeper({ path: feedPath(descriptor), root, list, feed, unfolded });
  useEffect(() => storePositionsOnLeave(store), [store]);
  // After the keys themselves: effects run in order.
  useEffect(onReady, [onReady]);
  return <NewPosts feed={descriptor} root={root} />;
}

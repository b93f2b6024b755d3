import { useEffect } from "react";
import type { FeedDescriptor } from "~/connect/feeds.ts";
import { useStore } from "~/data/use-store.tsx";
import { NewPosts } from "./new-posts.tsx";
import { storePositionsOnLeave } from "./stored-positions.ts";
import type { KeptFeed } from "./use-position-keeper.ts";

/** What a feed does beyond being there, loaded when it is: it keeps its position over a reload, and says what is new. */
export function LateParts({ feed, root }: { feed: FeedDescriptor } & Pick<KeptFeed, "root">) {
  const store = useStore();
  useEffect(() => storePositionsOnLeave(store), [store]);
  return <NewPosts feed={feed} root={root} />;
}

import { useEffect } from "react";
import { useSession } from "~/session/session-context.tsx";
import { NewPosts } from "./new-posts.tsx";
import { storePlacesOnLeave } from "./stored-places.ts";
import { usePlaceKeeper, type KeptFeed } from "./use-place-keeper.ts";

/** What a feed does beyond being there, loaded when it is: it keeps its place, and says what is new. */
export function LateParts(feed: KeptFeed) {
  const { path, root } = feed;
  const { org } = useSession();
  usePlaceKeeper(feed);
  useEffect(() => storePlacesOnLeave(org.id), [org.id]);
  return <NewPosts path={path} root={root} />;
}

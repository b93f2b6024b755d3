import { useEffect } from "react";
import { useSession } from "~/session/session-context.tsx";
import { NewPosts } from "./new-posts.tsx";
import { storePlacesOnLeave } from "./stored-places.ts";
import type { KeptFeed } from "./use-place-keeper.ts";

/** What a feed does beyond being there, loaded when it is: it keeps its place over a reload, and says what is new. */
export function LateParts({ path, root }: Pick<KeptFeed, "path" | "root">) {
  const { org } = useSession();
  useEffect(() => storePlacesOnLeave(org.id), [org.id]);
  return <NewPosts path={path} root={root} />;
}

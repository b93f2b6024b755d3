import { useStore } from "~/data/use-store.tsx";
import { useAmModerator } from "~/feed-element/moderation/moderator.ts";
import type { PlacedType } from "./directory.ts";

/** The feeds of the site that the page is in, whether or not its directory names them. None in the org itself. */
export function useSiteTypes(): readonly PlacedType[] {
  const isOnSite = useStore().owner.siteId !== "";
  const amModerator = useAmModerator();
  if (!isOnSite) return [];
  return amModerator ? ["Home", "Moderation", "DirectMessageModeration"] : ["Home"];
}

import type { ChatterLikesCapability } from "~/connect/contract/capabilities.ts";
import { setLike } from "~/connect/feed-elements.ts";
import type { CapabilityChange } from "./capability-change.ts";

/** Likes an element or takes the like back. */
export const LIKE: CapabilityChange<"chatterLikes", boolean> = {
  name: "chatterLikes",
  show: withLike,
  call: setLike,
  failure: (isLiked) => (isLiked ? "like" : "unlike"),
};

/** The capability with the own like set, and the total moved by one where that is a change. */
export function withLike(likes: ChatterLikesCapability, isLiked: boolean): ChatterLikesCapability {
  const difference = Number(isLiked) - Number(likes.isLikedByCurrentUser ?? false);
  const total = Math.max(0, (likes.page?.total ?? 0) + difference);
  return { ...likes, isLikedByCurrentUser: isLiked, page: { ...likes.page, total } };
}

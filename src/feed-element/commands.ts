import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import type { SubjectCommand } from "~/data/commands.ts";
import { BOOKMARK } from "./bookmark.ts";
import { changeCapability } from "./capability-change.ts";
import { LIKE } from "./like.ts";
import { turnsOn } from "./turn.ts";

export { likeComment } from "./comments/like-comment.ts";
export { showPeople } from "./people-list/shown.ts";
export { shareCommand } from "./share.ts";

/** Likes a post, or takes the like back. */
export const likeCommand: SubjectCommand<FeedElement> = {
  id: "like",
  keys: ["l"],
  help: "like",
  isPossible: ({ capabilities }) => Boolean(capabilities?.chatterLikes),
  isOn: ({ capabilities }) => capabilities?.chatterLikes?.isLikedByCurrentUser ?? false,
  run(store, element) {
    if (element.id) changeCapability(store, element.id, LIKE, turnsOn(store, this, element));
  },
};

/** Bookmarks a post, or takes the bookmark away. */
export const bookmarkCommand: SubjectCommand<FeedElement> = {
  id: "bookmark",
  keys: ["b"],
  help: "bookmark",
  isPossible: ({ capabilities }) => Boolean(capabilities?.bookmarks),
  isOn: ({ capabilities }) => capabilities?.bookmarks?.isBookmarkedByCurrentUser ?? false,
  run(store, element) {
    if (element.id) changeCapability(store, element.id, BOOKMARK, turnsOn(store, this, element));
  },
};

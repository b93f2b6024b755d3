import { formatNumber, plural } from "../../plural.ts";

/** Texts of what orders, thins and searches a feed, and of the new posts on top of it. */
export const feedToolMessages = {
  clearSearch: "Clear the search",
  view: (order: string, updates: string) => `How this feed is shown: ${order}, ${updates}`,
  order: "Order",
  sorts: { CreatedDateDesc: "Newest posts", LastModifiedDateDesc: "Latest activity" },
  updates: "Updates of records",
  densities: { AllUpdates: "All updates", FewerUpdates: "Fewer updates" },
  pinned: "Pinned posts",
  pinnedBy: (author: string, words: string) => `Pinned post by ${author}: ${words}`,
  search: "Search this feed",
  newPosts: (count: number, isMore: boolean) =>
    isMore ? `${formatNumber(count)}+ new posts` : plural(count, { one: "# new post", other: "# new posts" }),
  newActivity: (count: number, isMore: boolean) =>
    isMore
      ? `${formatNumber(count)}+ new or changed posts`
      : plural(count, { one: "# new or changed post", other: "# new or changed posts" }),
  couldNotShowNew: "The new posts could not be loaded. Try again.",
};

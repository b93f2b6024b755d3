import { formatNumber, plural } from "../../plural.ts";

/** Texts of what orders, thins and searches a feed, and of the new posts on top of it. */
export const feedToolMessages = {
  clearSearch: "Clear the search",
  view: (order: string, updates: string, filter?: string) => `How this feed is shown: ${order}, ${updates}${filter ? `, ${filter}` : ""}`,
  order: "Order",
  sorts: {
    CreatedDateDesc: "Newest posts",
    CreatedDateAsc: "Oldest posts",
    LastModifiedDateDesc: "Latest activity",
    Relevance: "Most relevant",
    MostViewed: "Most viewed",
  },
  filter: "Show",
  filters: {
    None: "All posts",
    AllQuestions: "All questions",
    UnansweredQuestions: "Unanswered questions",
    UnsolvedQuestions: "Unsolved questions",
    SolvedQuestions: "Solved questions",
    Unread: "Unread posts",
    Read: "Read posts",
    AuthoredBy: "Written by this person",
    CommunityScoped: "Posts of this site",
  },
  nothingFiltered: "Nothing to show",
  nothingFilteredText: (filter: string) => `This feed is set to show this alone: ${filter}. There is nothing of that kind in it.`,
  showAll: "Show all posts",
  updates: "Updates of records",
  densities: { AllUpdates: "All updates", FewerUpdates: "Fewer updates" },
  pinned: "Pinned posts",
  pinnedBy: (author: string, words: string) => `Pinned post by ${author}: ${words}`,
  search: "Search this feed",
  newSince: (time: string) => `New since ${time}`,
  wayBack: (time: string) => `Go to where you were at ${time}`,
  newPosts: (count: number, isMore: boolean) =>
    isMore ? `${formatNumber(count)}+ new posts` : plural(count, { one: "# new post", other: "# new posts" }),
  newActivity: (count: number, isMore: boolean) =>
    isMore
      ? `${formatNumber(count)}+ new or changed posts`
      : plural(count, { one: "# new or changed post", other: "# new or changed posts" }),
  couldNotShowNew: "The new posts could not be loaded. Try again.",
  refreshed: "Refreshed",
};

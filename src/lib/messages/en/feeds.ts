import { byName } from "../by-name.ts";

/** Texts of the feeds a person can choose from. */
export const feedMessages = {
  types: {
    News: "News",
    Company: "Company",
    To: "To me",
    Bookmarks: "Bookmarks",
    Groups: "Groups",
    People: "People",
    Files: "Files",
    Mute: "Muted",
  },
  choose: "Feeds",
  feeds: "Feeds",
  records: "Records",
  favorites: "Your searches and topics",
  couldNotLoadMore: "The feeds of records and your own could not be loaded.",
  searchTitle: (words: string) => `Posts with “${words}”`,
  topic: "Topic",
  keepSearch: "Keep this search among your feeds",
  searchKept: "The search is among your feeds now.",
  couldNotKeep: "The search could not be kept.",
  removeFavorite: "Remove from your feeds",
  couldNotRemove: "It could not be removed, so it is still among your feeds.",
  nothingFound: "No post holds these words",
  nothingFoundText: (words: string) => `Nothing here has “${words}” in it. Try fewer or other words.`,
  searchCompany: "Search the whole company",
  empty: byName({
    Bookmarks: "Posts that you bookmark stand here, for you alone.",
    Mute: "Posts that you mute stand here and nowhere else.",
    To: "Posts to you and posts that mention you stand here.",
  }),
};

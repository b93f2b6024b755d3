import { plural } from "../../plural.ts";

/** Texts of the search of everything. */
export const searchMessages = {
  title: "Search",
  field: "Search people, groups, files, topics and posts",
  parts: "What to search",
  part: { all: "All", posts: "Posts", people: "People", groups: "Groups", files: "Files", topics: "Topics" },
  seeAll: { people: "All people found", groups: "All groups found", files: "All files found", topics: "All topics found" },
  found: {
    people: (count: number) => plural(count, { one: "# person", other: "# people" }),
    groups: (count: number) => plural(count, { one: "# group", other: "# groups" }),
    files: (count: number) => plural(count, { one: "# file", other: "# files" }),
    topics: (count: number) => plural(count, { one: "# topic", other: "# topics" }),
    posts: (count: number) => plural(count, { one: "# post", other: "# posts" }),
  },
  andMore: (found: string) => `${found} and more`,
  noneFound: "No people, groups, files or topics found",
  nothing: "Nothing found",
  nothingText: (words: string) =>
    `Nothing is called “${words}”. Check the spelling, try fewer words, or put * for letters you are not sure of.`,
  known: "Found on this device",
  knownAlone: "The org does not answer. This is what was loaded before.",
  knownRecords: "Records that you have met",
  begin: "What are you looking for?",
  beginText: "Type two letters or more, or paste the address of a record. * stands for any letters, ? for one.",
  recent: "Recent searches",
  forget: "Clear recent searches",
  groupStatus: "Which groups",
  groupStatuses: { NotArchived: "Active groups", Archived: "Archived groups", All: "Active and archived groups" },
};

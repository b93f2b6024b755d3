import { formatNumber, plural } from "../../plural.ts";

/** Texts of where people write. */
export const editorMessages = {
  completions: "People and groups",
  topics: "Topics",
  topicResults: (count: number) =>
    plural(count, { one: "# topic. Tab takes it.", other: "# topics. Arrow keys move, Tab takes the first." }),
  topicChosen: (name: string) => `The topic ${name} is named.`,
  results: (count: number) => plural(count, { one: "# result. Enter chooses it.", other: "# results. Arrow keys move, Enter chooses." }),
  noResults: (words: string) => `Nobody found for “${words}”.`,
  chosen: (name: string) => `${name} is mentioned.`,
  couldNotComplete: "Names could not be looked up.",
  cannotSee: (names: string) => `Cannot see what is posted here, and will not be told: ${names}.`,
  notKept: "Not kept on this device: it goes when this page is closed.",
  outOfOffice: "Out of office",
  group: "Group",
  charactersLeft: (count: number) => plural(count, { one: "# character left", other: "# characters left" }),
  charactersOver: (count: number) => plural(count, { one: "# character too many", other: "# characters too many" }),
  mentionsLeft: (count: number) => plural(count, { one: "# mention left", other: "# mentions left" }),
  mentionsOver: (count: number) => plural(count, { one: "# mention too many", other: "# mentions too many" }),
  tooLong: (most: number) => `Chatter takes ${formatNumber(most)} characters at most. Shorten the text to post it.`,
  tooManyMentions: (most: number) => `Chatter takes ${formatNumber(most)} mentions at most. Remove some to post it.`,
};

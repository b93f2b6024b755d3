import { formatNumber, plural } from "../../plural.ts";

/** Texts of choosing files that the org has already. */
export const fileChooserMessages = {
  fromDevice: "From this device",
  fromChatter: "From Chatter",
  title: "Attach files from Chatter",
  titleOfOne: "Attach a file from Chatter",
  lists: "Where to look",
  search: "Search by name",
  access: "Whoever sees the post can open its files.",
  chosen: (count: number, most: number) => `${formatNumber(count)} of ${formatNumber(most)} chosen`,
  full: (most: number) => plural(most, { one: "No more than # file is possible.", other: "No more than # files are possible." }),
  none: "Nothing chosen yet",
  already: "Attached already",
  attach: (count: number) => (count === 0 ? "Attach" : plural(count, { one: "Attach # file", other: "Attach # files" })),
  cancel: "Cancel",
};

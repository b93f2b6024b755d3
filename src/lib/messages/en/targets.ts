import { byName } from "../by-name.ts";

/** Texts of choosing to whom a post goes, and of who will see it. */
export const targetMessages = {
  followers: "Your followers",
  to: (name: string) => `To: ${name}`,
  choose: "Choose who it is for",
  chooseToRead: "Choose whose posts to read",
  search: "Search your groups",
  searchPeople: "Search your groups and people",
  recent: "Recent",
  groups: "Your groups",
  records: "Records you follow",
  foundGroups: "Groups",
  people: "People",
  searching: "Searching…",
  more: "Type a name to find others.",
  nothing: (words: string) => `Nothing is called “${words}”. You can post in groups that you are a member of.`,
  nothingToRead: (words: string) => `Nothing is called “${words}” among your groups, people and the records that you follow.`,
  failed: "The search did not work. Try again in a moment.",
  visibility: byName({ PublicAccess: "Public group", PrivateAccess: "Private group", Unlisted: "Unlisted group" }),
  ofRecord: "Record",
  followersFact: "On your profile, and in their news",
  sees: {
    followers: "Everybody in your company can see it on your profile. Your followers get it in their news.",
    group: "Everybody in your company can see it. Members of the group get it in their news.",
    privateGroup: "Only members of the group can see it.",
    groupWithGuests: "Members of the group can see it, also those from outside your company.",
    person: (name: string) => `Everybody in your company can see it on ${name}’s profile.`,
    record: "Everybody who has access to it can see your post.",
  },
  /** The same, where customers are among all others. */
  seesOnSite: {
    followers: "Everybody on this site can see it on your profile. Your followers get it in their news.",
    group: "Everybody on this site can see it. Members of the group get it in their news.",
    privateGroup: "Only members of the group can see it.",
    groupWithGuests: "Members of the group can see it, also those from outside your company.",
    person: (name: string) => `Everybody on this site can see it on ${name}’s profile.`,
    record: "Everybody who has access to it can see your post.",
  },
};

import { plural } from "../../plural.ts";

/** Texts of flags for the moderators of a site. */
export const moderationMessages = {
  flag: "Flag for the moderators",
  unflag: "Take your flag back",
  seeFlags: (count: number) => plural(count, { one: "See the flag", other: "See # flags" }),
  flagCount: (count: number) => plural(count, { one: "Flagged once", other: "Flagged # times" }),
  flaggedByMe: "You flagged this",
  title: { element: "Flag this post", comment: "Flag this comment", file: "Flag this file" },
  text: "The moderators of this site will look at it. Its author is not told who flagged it.",
  type: "What is wrong?",
  types: { FlagAsInappropriate: "Inappropriate", FlagAsSpam: "Spam" },
  note: "Note for the moderators (optional)",
  noteTooLong: (count: number) => plural(count, { one: "The note is # character too long.", other: "The note is # characters too long." }),
  seen: "I want to see my flag later, too",
  send: "Flag",
  cancel: "Cancel",
  wasFlagged: "The moderators have your flag.",
  couldNotUnflag: "Your flag could not be taken back.",
  couldNotRemove: "The flags could not be removed.",
  flags: "Flags",
  moreFlags: "There are more flags than are shown here.",
  removeAll: "Remove all flags",
  closeDialog: "Close",
};

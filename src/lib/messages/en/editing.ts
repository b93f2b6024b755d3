import { plural } from "../../plural.ts";

/** Texts of editing a post or a comment. */
export const editingMessages = {
  post: "Edit the post",
  comment: "Edit the comment",
  title: "Title of the question",
  titleTooLong: (count: number) =>
    plural(count, { one: "The title is # character too long.", other: "The title is # characters too long." }),
  formatting: "Formatting cannot be edited here: what is saved is plain text.",
  save: "Save",
  cancel: "Cancel",
  kept: "Your changes are kept. Press Edit to go on with them.",
  discardTitle: "Discard your changes?",
  discardText: "What you have changed will be lost.",
  goOn: "Keep editing",
  discard: "Discard",
  notSaved: "Your changes could not be saved.",
  changedBy: (name: string) => `${name} has changed this since you opened it. It says now:`,
  changed: "This was changed since you opened it. It says now:",
  saveMine: "Save mine over it",
  takeTheirs: "Discard mine",
};

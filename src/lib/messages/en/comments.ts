import { plural } from "../../plural.ts";

/** Texts of writing a comment. */
export const commentMessages = {
  label: "Your comment",
  placeholder: "Write a comment…",
  send: "Comment",
  reply: "Reply",
  replyTo: (name: string) => `Reply to ${name}`,
  repliesTo: (name: string) => `Replies to ${name}`,
  moreReplies: (count: number) => plural(count, { one: "Show # reply", other: "Show # replies" }),
  newComments: (count: number) => plural(count, { one: "# new comment", other: "# new comments" }),
  you: "You",
  couldNotLoad: "Could not load the comments.",
  attach: "Attach a file",
  removeFile: (name: string) => `Remove ${name}`,
  closed: "This post is closed: nobody can comment on it.",
};

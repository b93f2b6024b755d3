/** Texts of writing a comment. */
export const commentMessages = {
  label: "Your comment",
  placeholder: "Write a comment…",
  send: "Comment",
  you: "You",
  closed: "This post is closed: nobody can comment on it.",
};

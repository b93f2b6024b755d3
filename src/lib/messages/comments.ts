/** Texts of writing a comment. */
export const commentMessages = {
  label: "Your comment",
  placeholder: "Write a comment…",
  send: "Comment",
  sent: "Comment posted.",
  refused: (reason: string) => `Your comment was not posted, so it is back here. ${reason}`,
  refusedAway: (reason: string) => `Your comment was not posted. It waits below the post. ${reason}`,
  interrupted: "The page was left while this was on its way. It may have been posted: look above before you send it again.",
  closed: "This post is closed: nobody can comment on it.",
};

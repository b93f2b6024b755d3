/** Texts of writing a comment. */
export const commentMessages = {
  label: "Your comment",
  placeholder: "Write a comment…",
  send: "Comment",
  refused: (reason: string) => `Your comment was not posted, so it is back here. ${reason}`,
  refusedAway: (reason: string) => `Your comment was not posted. It waits below the post. ${reason}`,
  unclear: "The answer of the org got lost, so this may have been posted. Look above before you send it again.",
  unclearAway: "The answer of the org got lost, so your comment may have been posted. It waits below the post.",
  interrupted: "The page was left while this was on its way. It may have been posted: look above before you send it again.",
  closed: "This post is closed: nobody can comment on it.",
};

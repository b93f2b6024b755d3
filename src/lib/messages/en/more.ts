/** Texts of the menus of posts and comments, and of what they do. */
export const moreMessages = {
  copyLink: "Copy link",
  linkCopied: "Link copied.",
  couldNotCopy: "The link could not be copied. The address of the post's own page is the same.",
  mute: "Mute",
  unmute: "Unmute",
  couldNotMute: "This could not be changed, so it is as it was.",
  reply: (name: string) => `Reply to ${name}`,
  delete: "Delete",
  undo: "Undo",
  postDeleted: "Post deleted.",
  commentDeleted: "Comment deleted.",
  postIsBack: "The post is back, because it could not be deleted.",
  commentIsBack: "The comment is back, because it could not be deleted.",
};

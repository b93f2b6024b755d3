/** Texts of sharing a post. */
export const shareMessages = {
  title: "Share this post",
  to: "To",
  label: "Your words",
  placeholder: "Say why, if you like. @ names people, # names topics.",
  shared: "The post you share",
  hidden: (group: string) =>
    `This post is only for members of ${group}. Others will see your words, and that there is a post they may not see.`,
  share: "Share",
  close: "Close and keep the draft",
  onItsWay: (name: string) => `Sharing with ${name}.`,
  onItsWayToFollowers: "Sharing with your followers.",
};

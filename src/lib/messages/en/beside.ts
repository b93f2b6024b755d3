/** Texts of the column beside the page. */
export const besideMessages = {
  label: "Beside this page",
  myGroups: "Your groups",
  noGroups: "You are in no group yet.",
  findGroups: "Find groups",
  allMyGroups: "All your groups",
  trending: "Trending topics",
  members: "Members",
  allMembers: "All members",
  files: "Files",
  allFiles: "All files",
  contact: "Contact",
  groups: "Groups",
  allGroups: "All groups",
  aboutTopic: "About this topic",
};

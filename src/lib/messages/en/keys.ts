import { byName } from "../by-name.ts";

/** Texts of the list of keys. */
export const keysMessages = {
  title: "Keyboard keys",
  /** As they stand on a keyboard of the language, by `KeyboardEvent.key`. */
  names: byName({ Enter: "Enter", PageDown: "Page Down", PageUp: "Page Up", Control: "Ctrl", end: "End", home: "Home" }),
  next: "Next post",
  previous: "Previous post",
  newPosts: "Show new posts",
  like: "Like or take the like back",
  bookmark: "Bookmark",
  share: "Share",
  mute: "Mute or unmute",
  pin: "Pin or unpin",
  close: "Close a post to comments, or open it again",
  undo: "Undo the last deletion, or a post that is not sent yet",
  search: "Search",
  open: "Open the post",
  notices: "Go to the notices, such as an Undo",
  help: "Show these keys",
  pageDown: "Next post, while one is focused",
  pageUp: "Previous post, while one is focused",
  leaveEnd: "Leave the feed at its end",
  leaveStart: "Leave the feed at its start",
};

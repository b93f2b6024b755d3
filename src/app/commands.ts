import type { Command } from "~/data/commands.ts";
import { bookmarkCommand, likeCommand } from "~/feed-element/commands.ts";
import { newPostsCommand, nextCommand, previousCommand } from "~/feed/commands.ts";

/** Keys that the feed and its articles take themselves, as the feed pattern of ARIA wants it. */
const openCommand: Command = { id: "open", keys: ["Enter"], help: "open" };
const pageDownCommand: Command = { id: "page-down", keys: ["PageDown"], help: "pageDown", repeats: true };
const pageUpCommand: Command = { id: "page-up", keys: ["PageUp"], help: "pageUp", repeats: true };
const leaveEndCommand: Command = { id: "leave-end", keys: ["Control+end"], help: "leaveEnd" };
const leaveStartCommand: Command = { id: "leave-start", keys: ["Control+home"], help: "leaveStart" };

/** Lists all keys. */
export const helpCommand: Command = { id: "help", keys: ["?"], help: "help" };

/** Takes back the last deletion, as long as that is possible. */
export const undoCommand: Command = { id: "undo", keys: ["u", "Control+z"], help: "undo" };

/** Goes to the notices at the edge of the page. They take the key themselves. */
export const noticesCommand: Command = { id: "notices", keys: ["F6"], help: "notices" };

/** Every command that has keys, in the order of the list of keys. */
export const COMMANDS: readonly Command[] = [
  nextCommand,
  previousCommand,
  newPostsCommand,
  likeCommand,
  bookmarkCommand,
  openCommand,
  undoCommand,
  pageDownCommand,
  pageUpCommand,
  leaveEndCommand,
  leaveStartCommand,
  noticesCommand,
  helpCommand,
];

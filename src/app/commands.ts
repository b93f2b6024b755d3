import type { Command } from "~/data/commands.ts";
import { undoCommand } from "~/data/undo-command.ts";
import { bookmarkCommand, likeCommand, shareCommand } from "~/feed-element/commands.ts";
import { newPostsCommand, nextCommand, previousCommand } from "~/feed/commands.ts";

/** Keys that the feed and its articles handle themselves, as in the ARIA feed pattern. */
const openCommand: Command = { id: "open", keys: ["Enter"], help: "open" };
const pageDownCommand: Command = { id: "page-down", keys: ["PageDown"], help: "pageDown", repeats: true };
const pageUpCommand: Command = { id: "page-up", keys: ["PageUp"], help: "pageUp", repeats: true };
const leaveEndCommand: Command = { id: "leave-end", keys: ["Control+end"], help: "leaveEnd" };
const leaveStartCommand: Command = { id: "leave-start", keys: ["Control+home"], help: "leaveStart" };

/** Opens the list of keyboard shortcuts. */
export const helpCommand: Command = { id: "help", keys: ["?"], help: "help" };

/** Goes to the search of everything. */
export const searchCommand: Command = { id: "search", keys: ["/"], help: "search" };

/** Moves focus to the toasts, which handle the key themselves. */
export const noticesCommand: Command = { id: "notices", keys: ["F6"], help: "notices" };

/** Every command with keys, in the order in which the shortcuts dialog lists them. */
export const COMMANDS: readonly Command[] = [
  nextCommand,
  previousCommand,
  newPostsCommand,
  likeCommand,
  bookmarkCommand,
  shareCommand,
  openCommand,
  undoCommand,
  pageDownCommand,
  pageUpCommand,
  leaveEndCommand,
  leaveStartCommand,
  searchCommand,
  noticesCommand,
  helpCommand,
];

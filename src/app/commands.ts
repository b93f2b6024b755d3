import type { Command } from "~/data/commands.ts";
import { bookmarkCommand, likeCommand } from "~/feed-element/commands.ts";
import {
  leaveEndCommand,
  leaveStartCommand,
  newPostsCommand,
  nextCommand,
  openCommand,
  pageDownCommand,
  pageUpCommand,
  previousCommand,
} from "~/feed/commands.ts";

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

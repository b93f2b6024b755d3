import type { Command } from "~/data/commands.ts";
import { undoCommand } from "~/data/undo-command.ts";
import { POST_COMMANDS } from "~/feed-element/post-commands.ts";
import { newPostsCommand, nextCommand, previousCommand } from "~/feed/commands.ts";
import type { keysMessages } from "~/lib/messages/keys.ts";

/** Keys that the feed and its articles handle themselves, as in the ARIA feed pattern. */
const openCommand: Command = { id: "open", keys: ["Enter"], help: "open", isFixed: true };
const pageDownCommand: Command = { id: "page-down", keys: ["PageDown"], help: "pageDown", repeats: true, isFixed: true };
const pageUpCommand: Command = { id: "page-up", keys: ["PageUp"], help: "pageUp", repeats: true, isFixed: true };
const leaveEndCommand: Command = { id: "leave-end", keys: ["Control+end"], help: "leaveEnd", isFixed: true };
const leaveStartCommand: Command = { id: "leave-start", keys: ["Control+home"], help: "leaveStart", isFixed: true };

/** Opens the list of keyboard shortcuts. */
export const helpCommand: Command = { id: "help", keys: ["?"], help: "help" };

/** Goes to the search of everything. */
export const searchCommand: Command = { id: "search", keys: ["/"], help: "search" };

/** Opens the palette. */
export const paletteCommand: Command = { id: "palette", keys: ["Control+k"], help: "palette", isForFields: true };

/** Writes a post where the page has a place for it, or else to all followers. */
export const composeCommand: Command = { id: "compose", keys: ["c"], help: "compose" };

/** Moves focus to the toasts, which handle the key themselves. */
const noticesCommand: Command = { id: "notices", keys: ["F6"], help: "notices", isFixed: true };

/** A command that goes to a place of the app. */
export interface GoCommand extends Command {
  to: string;
}

/** The places that have keys of their own. */
export const GO_COMMANDS: readonly GoCommand[] = [
  { id: "go-news", keys: ["g h"], help: "goNews", to: "/" },
  { id: "go-company", keys: ["g c"], help: "goCompany", to: "/feeds/company" },
  { id: "go-to-me", keys: ["g a"], help: "goToMe", to: "/feeds/to" },
  { id: "go-bookmarks", keys: ["g b"], help: "goBookmarks", to: "/feeds/bookmarks" },
  { id: "go-groups", keys: ["g g"], help: "goGroups", to: "/groups" },
  { id: "go-people", keys: ["g p"], help: "goPeople", to: "/people" },
  { id: "go-files", keys: ["g f"], help: "goFiles", to: "/files" },
  { id: "go-topics", keys: ["g t"], help: "goTopics", to: "/topics" },
  { id: "go-messages", keys: ["g m"], help: "goMessages", to: "/messages" },
  { id: "go-notifications", keys: ["g n"], help: "goNotifications", to: "/notifications" },
  { id: "go-me", keys: ["g i"], help: "goMe", to: "/people/me" },
  { id: "go-settings", keys: ["g ,"], help: "goSettings", to: "/settings" },
];

/** Every command, in the order and under the headings of the shortcuts dialog. */
export const COMMAND_SECTIONS: readonly { name: keyof (typeof keysMessages)["sections"]; commands: readonly Command[] }[] = [
  { name: "app", commands: [paletteCommand, searchCommand, composeCommand, undoCommand, noticesCommand, helpCommand] },
  {
    name: "move",
    commands: [nextCommand, previousCommand, newPostsCommand, pageDownCommand, pageUpCommand, leaveEndCommand, leaveStartCommand],
  },
  { name: "posts", commands: [openCommand, ...POST_COMMANDS] },
  { name: "go", commands: GO_COMMANDS },
];

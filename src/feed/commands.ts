import type { Command } from "~/data/commands.ts";

/** What moves through a feed, and out of it. */
export const nextCommand: Command = { id: "next", keys: ["j"], help: "next", repeats: true };
export const previousCommand: Command = { id: "previous", keys: ["k"], help: "previous", repeats: true };
/** Shows the new posts that wait. */
export const newPostsCommand: Command = { id: "new-posts", keys: ["."], help: "newPosts" };
/** Opens the page of the post that has focus. The article itself takes these keys, as the feed pattern of ARIA wants it. */
export const openCommand: Command = { id: "open", keys: ["Enter"], help: "open" };
export const pageDownCommand: Command = { id: "page-down", keys: ["PageDown"], help: "pageDown", repeats: true };
export const pageUpCommand: Command = { id: "page-up", keys: ["PageUp"], help: "pageUp", repeats: true };
export const leaveEndCommand: Command = { id: "leave-end", keys: ["Control+end"], help: "leaveEnd" };
export const leaveStartCommand: Command = { id: "leave-start", keys: ["Control+home"], help: "leaveStart" };

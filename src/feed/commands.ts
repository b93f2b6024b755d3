import type { Command } from "~/data/commands.ts";

/** Keys to move through a feed. */
export const nextCommand: Command = { id: "next", keys: ["j"], help: "next", repeats: true };
export const previousCommand: Command = { id: "previous", keys: ["k"], help: "previous", repeats: true };
/** Shows the new posts. */
export const newPostsCommand: Command = { id: "new-posts", keys: ["."], help: "newPosts" };

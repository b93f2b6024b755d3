import type { Command } from "~/data/commands.ts";

/** What moves through a feed, and out of it. */
export const nextCommand: Command = { id: "next", keys: ["j"], help: "next", repeats: true };
export const previousCommand: Command = { id: "previous", keys: ["k"], help: "previous", repeats: true };
/** Shows the new posts that wait. */
export const newPostsCommand: Command = { id: "new-posts", keys: ["."], help: "newPosts" };

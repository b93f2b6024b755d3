/** What changes an element or comment comes with the keys of the feed, after the first drawing. */
export const loadCommands = () => import("./commands.ts");

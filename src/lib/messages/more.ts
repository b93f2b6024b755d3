import { area } from "./language.ts";

/** Texts of a post's own page, of the menus of posts and comments, and of what they do. */
export const moreMessages = area("more");

import { area } from "./language.ts";

/** Texts of the menus of posts and comments, and of their actions. */
export const moreMessages = area("more");

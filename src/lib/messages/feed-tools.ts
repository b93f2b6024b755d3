import { area } from "./language.ts";

/** Texts of what orders, thins and searches a feed, and of the new posts on top of it. */
export const feedToolMessages = area("feed-tools");

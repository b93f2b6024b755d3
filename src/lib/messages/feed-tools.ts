import { area } from "./language.ts";

/** Texts of a feed's toolbar, and of the new-posts button. */
export const feedToolMessages = area("feed-tools");

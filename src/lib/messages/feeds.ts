import { area } from "./language.ts";

/** Texts of the feeds a person can choose from. */
export const feedMessages = area("feeds");

import { area } from "./language.ts";

/** Texts of the feed menu. */
export const feedMessages = area("feeds");

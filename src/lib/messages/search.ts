import { area } from "./language.ts";

/** Texts of the search of everything. */
export const searchMessages = area("search");

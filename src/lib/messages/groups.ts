import { area } from "./language.ts";

/** Texts of groups: their lists and their pages. */
export const groupMessages = area("groups");

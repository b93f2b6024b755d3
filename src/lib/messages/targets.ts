import { area } from "./language.ts";

/** Texts of choosing to whom a post goes, and of who will see it. */
export const targetMessages = area("targets");

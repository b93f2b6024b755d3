import { area } from "./language.ts";

/** Texts of the list of who likes something. */
export const likerMessages = area("likers");

import { area } from "./language.ts";

/** Texts of writing a comment. */
export const commentMessages = area("comments");

import { area } from "./language.ts";

/** Texts of files: their lists and their pages. */
export const fileMessages = area("files");

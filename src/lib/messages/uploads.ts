import { area } from "./language.ts";

/** Texts of uploading files. */
export const uploadMessages = area("uploads");

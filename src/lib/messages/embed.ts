import { area } from "./language.ts";

/** Texts of embedded pages. */
export const embedMessages = area("embed");

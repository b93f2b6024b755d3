import { area } from "./language.ts";

/** Texts of the first view, and of anything that can happen anywhere. */
export const messages = area("messages");

import { area } from "./language.ts";

/** Texts of the first view, and of what can happen anywhere. */
export const messages = area("messages");

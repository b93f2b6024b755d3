import { area } from "./language.ts";

/** Texts of streams. */
export const streamMessages = area("streams");

import { area } from "./language.ts";

/** Texts of the list of keys. */
export const keysMessages = area("keys");

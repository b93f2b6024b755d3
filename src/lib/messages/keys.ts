import { area } from "./language.ts";

/** Texts of the shortcuts dialog. */
export const keysMessages = area("keys");

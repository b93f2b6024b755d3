import { area } from "./language.ts";

/** Texts of sharing a post. */
export const shareMessages = area("shares");

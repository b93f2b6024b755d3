import { area } from "./language.ts";

/** Texts of the "not found" page. */
export const notFoundMessages = area("not-found");

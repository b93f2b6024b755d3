import { area } from "./language.ts";

/** Texts for an address that leads nowhere. */
export const notFoundMessages = area("not-found");

import { area } from "./language.ts";

/** Texts of rare capabilities. */
export const capabilityMessages = area("capabilities");

import { area } from "./language.ts";

/** Texts of the capabilities that few posts have. */
export const capabilityMessages = area("capabilities");

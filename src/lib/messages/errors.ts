import { area } from "./language.ts";

/** Texts of calls that did not work. */
export const errorMessages = area("errors");

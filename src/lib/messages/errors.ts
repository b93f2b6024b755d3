import { area } from "./language.ts";

/** Texts of failed calls. */
export const errorMessages = area("errors");

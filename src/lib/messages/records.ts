import { area } from "./language.ts";

/** Texts of the pages of records. */
export const recordMessages = area("records");

import { area } from "./language.ts";

/** Texts of lists of people who like or have read something. */
export const peopleListMessages = area("people-lists");

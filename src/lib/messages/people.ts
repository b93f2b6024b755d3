import { area } from "./language.ts";

/** Texts of people: directory, profiles and hover cards. */
export const peopleMessages = area("people");

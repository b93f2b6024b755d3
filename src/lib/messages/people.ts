import { area } from "./language.ts";

/** Texts of people: the directory, profiles, and the card beside a name. */
export const peopleMessages = area("people");

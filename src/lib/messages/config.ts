import { area } from "./language.ts";

/** What can be wrong with a config.json, for the person who can mend it. */
export const configMessages = area("config");

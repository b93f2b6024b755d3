import { area } from "./language.ts";

/** Errors in config.json, for the admin who can fix them. */
export const configMessages = area("config");

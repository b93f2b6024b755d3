import { area } from "./language.ts";

/** Texts of signing in, of the pages under auth/, and of errors in config.json. */
export const signInMessages = area("sign-in");

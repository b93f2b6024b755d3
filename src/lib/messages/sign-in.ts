import { area } from "./language.ts";

/** Texts of signing in, of its pages under auth/, and of a config.json that has to be mended first. */
export const signInMessages = area("sign-in");

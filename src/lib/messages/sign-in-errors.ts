import { area } from "./language.ts";

/** Why the org refused a sign-in, and what helps. */
export const signInErrors = area("sign-in-errors");

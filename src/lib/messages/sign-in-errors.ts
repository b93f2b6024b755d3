import { area } from "./language.ts";

/** What each way in which the org can refuse a sign-in means, and what helps. */
export const signInErrors = area("sign-in-errors");

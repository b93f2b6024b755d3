import { area } from "./language.ts";

/** Texts of writing a post. */
export const composeMessages = area("compose");

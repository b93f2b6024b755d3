import { area } from "./language.ts";

/** Texts of what is shown inside another page. */
export const embedMessages = area("embed");

import { area } from "./language.ts";

/** Texts of the column beside the page. */
export const besideMessages = area("beside");

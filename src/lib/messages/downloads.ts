import { area } from "./language.ts";

/** Texts of downloading files. */
export const downloadMessages = area("downloads");

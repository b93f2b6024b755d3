import { area } from "./language.ts";

/** Texts of formatting what one writes. */
export const richTextMessages = area("rich-text");

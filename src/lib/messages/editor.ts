import { area } from "./language.ts";

/** Texts of where people write. */
export const editorMessages = area("editor");

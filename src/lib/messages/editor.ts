import { area } from "./language.ts";

/** Texts of the editor. */
export const editorMessages = area("editor");

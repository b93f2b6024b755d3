import { area } from "./language.ts";

/** Texts of editing a post or a comment. */
export const editingMessages = area("editing");

import { area } from "./language.ts";

/** Texts of choosing files that the org has already. */
export const fileChooserMessages = area("file-chooser");

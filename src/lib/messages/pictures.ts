import { area } from "./language.ts";

/** Texts of the viewer of pictures. */
export const pictureMessages = area("pictures");

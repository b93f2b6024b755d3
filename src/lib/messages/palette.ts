import { area } from "./language.ts";

/** Texts of the palette. */
export const paletteMessages = area("palette");

import { en } from "./en.ts";

/**
 * Every text of the app, in the language in use. A text is a string, or a function of what stands in it; the compiler
 * checks names and parameters. A further language is one more file of the type {@link Messages}.
 */
export const messages: Messages = en;

/** The catalogue that each language fills. */
export type Messages = typeof en;

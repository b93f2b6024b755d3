import { messages } from "./messages.ts";

/** English. */
export const language = {
  /** The texts of the first view, by area. */
  first: { messages },
  /** Loads all others. */
  late: async () => (await import("./late.ts")).late,
};

/** What each language has, measured by English: a text that is missing or takes other parameters does not compile. */
export type Language = typeof language;

/** Every text by its area. */
export type Texts = Language["first"] & Awaited<ReturnType<Language["late"]>>;

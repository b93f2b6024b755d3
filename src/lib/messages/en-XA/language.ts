import { language as english, type Language } from "../en/language.ts";
import { pseudo } from "../pseudo.ts";

/** English made strange, so that a text that is cut off, or comes from no catalogue, can be seen. */
export const language: Language = {
  first: pseudo(english.first),
  late: async () => pseudo(await english.late()),
};

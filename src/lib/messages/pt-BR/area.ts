import type { AreaName, TranslatedArea, TranslatedLate } from "../translated.ts";

/** What is not in Brazilian Portuguese yet, and shown in English: areas, or single texts as "groups.join". */
export const missing = [] as const satisfies readonly string[];

type Missing = (typeof missing)[number];

/** What an area has to have in Brazilian Portuguese. */
export type Area<Name extends AreaName> = TranslatedArea<Name, Missing>;

/** All areas but that of the first view. */
export type Late = TranslatedLate<Missing>;

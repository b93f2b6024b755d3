import type { AreaName, TranslatedArea, TranslatedLate } from "../translated.ts";

/** What is not in Arabic yet, and shown in English: areas, or single texts as "groups.join". */
export const missing = [] as const satisfies readonly string[];

type Missing = (typeof missing)[number];

/** What an area has to have in Arabic. */
export type Area<Name extends AreaName> = TranslatedArea<Name, Missing>;

/** All areas but that of the first view. */
export type Late = TranslatedLate<Missing>;

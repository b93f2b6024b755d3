/**
 * New English texts that no other language needs to have yet, each on a line of its own: an area ("polls"), or a text in
 * one ("groups.list.title"). They are shown in English. Whoever adds a text lists it here; whoever translates one into the
 * last language that lacks it takes it off again (docs/languages.md).
 */
export const NEW_TEXTS = [] as const satisfies readonly string[];

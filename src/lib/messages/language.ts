import { chosenLocale, localeOf, setLocale } from "../locale.ts";
import type { Language, Texts } from "./en/language.ts";

/** English, which needs nothing else to be loaded: most browsers begin with it. All others are in languages.ts. */
const english = () => import("./en/language.ts").then((module) => module.language);

const areas: Partial<Record<string, object>> = {};

let chosen: Promise<Language> | undefined;
let late: Promise<void> | undefined;

/**
 * The texts of one area in the current language. They are filled in when loaded, so read them while rendering, never at
 * module level. Those of the first view are loaded before the first render, all others by {@link withTexts}.
 */
export function area<Name extends keyof Texts>(name: Name): Texts[Name] {
  return (areas[name] ??= {}) as Texts[Name];
}

/**
 * Chooses the language of the page and loads the texts of its first view. Also sets the language of numbers and dates,
 * and the document's `lang` and `dir`. What somebody has chosen on this device comes first.
 *
 * @param configured the language in config.json; null uses the browser's preferences
 */
export async function startLanguage(configured: string | null): Promise<void> {
  await loadLanguage(find(chosenLocale() ?? configured));
}

/** Loads the texts of the first view in a language. */
export async function loadLanguage(language = english()): Promise<void> {
  chosen = language;
  fill((await chosen).first);
}

async function find(tag: string | null): Promise<Language> {
  const wanted = tag === null ? navigator.languages : [tag];
  const first = localeOf(wanted[0] ?? "en") ?? "";
  // Neither the made-up English nor Middle English.
  const found = /^en(-(?!XA)|$)/.test(first) ? null : (await import("./languages.ts")).findLanguage(wanted);
  setLocale(found?.locale ?? (first.startsWith("en") ? first : "en"));
  return (found?.load ?? english)();
}

/** Loads a module together with all texts, for modules that use more than those of the first view. */
export async function withTexts<Module>(load: () => Promise<Module>): Promise<Module> {
  const [module] = await Promise.all([load(), allTexts()]);
  return module;
}

/** Resolves when all texts of the language are loaded. A failed load is retried by the next call. */
export function allTexts(): Promise<void> {
  late ??= loadLate().catch((error: unknown) => {
    late = undefined;
    throw error;
  });
  return late;
}

async function loadLate(): Promise<void> {
  if (!chosen) await startLanguage(null);
  const language = await chosen;
  if (language) fill(await language.late());
}

function fill(texts: Partial<Texts>): void {
  for (const [name, values] of Object.entries(texts)) Object.assign(area(name as keyof Texts), values);
}

import { setLocale } from "../locale.ts";
import type { Language, Texts } from "./en/language.ts";
import { matchLanguage } from "./match-language.ts";

/** The available languages by BCP 47 tag. Each is two chunks: the texts of the first view, and all others. */
const LANGUAGES = {
  en: () => import("./en/language.ts"),
  "en-XA": () => import("./en-XA/language.ts"),
} satisfies Record<string, () => Promise<{ language: Language }>>;

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
 * and the document's `lang` and `dir`.
 *
 * @param configured the language in config.json; null uses the browser's preferences
 */
export async function startLanguage(configured: string | null): Promise<void> {
  const names = Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[];
  const { language, locale } = matchLanguage(configured ? [configured] : navigator.languages, names) ?? { language: "en", locale: "en" };
  setLocale(locale);
  await loadLanguage(language);
}

/** Loads the texts of the first view in a language. */
export async function loadLanguage(name: keyof typeof LANGUAGES): Promise<void> {
  chosen = LANGUAGES[name]().then((module) => module.language);
  fill((await chosen).first);
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

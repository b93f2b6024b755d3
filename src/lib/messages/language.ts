import { setLocale } from "../locale.ts";
import type { Language, Texts } from "./en/language.ts";
import { matchLanguage } from "./match-language.ts";

/** The languages that there are, by BCP 47 tag. Each is two chunks: the texts of the first view, and all others. */
const LANGUAGES = {
  en: () => import("./en/language.ts"),
  "en-XA": () => import("./en-XA/language.ts"),
} satisfies Record<string, () => Promise<{ language: Language }>>;

const areas: Partial<Record<string, object>> = {};

let chosen: Promise<Language> | undefined;
let late: Promise<void> | undefined;

/**
 * The texts of one area in the language in use. They are filled in when they are loaded, so read them where they are
 * shown and never while a module is loaded. Those of the first view are there before anything is drawn, all others with
 * {@link withTexts}.
 */
export function area<Name extends keyof Texts>(name: Name): Texts[Name] {
  return (areas[name] ??= {}) as Texts[Name];
}

/**
 * Chooses the language of the page and loads the texts of its first view. Numbers, dates, `lang` and `dir` follow it.
 *
 * @param configured what config.json says; without it, what the browser prefers
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

/** Loads a module together with all texts, for a module that shows others than those of the first view. */
export async function withTexts<Module>(load: () => Promise<Module>): Promise<Module> {
  const [module] = await Promise.all([load(), allTexts()]);
  return module;
}

/** Resolves when every text of the language is there. What failed to load is loaded anew by the next call. */
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

import type { Language } from "./en/language.ts";
import { matchLanguage } from "./match-language.ts";
import { overEnglish } from "./over-english.ts";

/**
 * The languages by BCP 47 tag, each with its name in itself. This module is loaded only where English is not the first
 * wish, so that a language more costs the first load nothing. Each is two chunks: the texts of the first view, and all
 * others.
 */
const LANGUAGES = {
  en: { name: "English", load: () => import("./en/language.ts").then((module) => module.language) },
  de: { name: "Deutsch", load: () => import("./de/language.ts").then((module) => overEnglish(module.language)) },
  es: { name: "Español", load: () => import("./es/language.ts").then((module) => overEnglish(module.language)) },
  fr: { name: "Français", load: () => import("./fr/language.ts").then((module) => overEnglish(module.language)) },
  "pt-BR": { name: "Português (Brasil)", load: () => import("./pt-BR/language.ts").then((module) => overEnglish(module.language)) },
  ja: { name: "日本語", load: () => import("./ja/language.ts").then((module) => overEnglish(module.language)) },
  ar: { name: "العربية", load: () => import("./ar/language.ts").then((module) => overEnglish(module.language)) },
  "en-XA": { name: null, load: () => import("./en-XA/language.ts").then((module) => module.language) },
} satisfies Record<string, { name: string | null; load: () => Promise<Language> }>;

type Tag = keyof typeof LANGUAGES;

const TAGS = Object.keys(LANGUAGES) as Tag[];

/** The languages that people can choose, by tag and by their own name. The made-up one has none. */
export const CHOICES = TAGS.flatMap((tag) => {
  const { name } = LANGUAGES[tag];
  return name === null ? [] : [{ tag, name }];
});

/** The first wanted language that there is, how to load it, and the tag for numbers and dates. */
export function findLanguage(wanted: readonly string[]): { tag: Tag; locale: string; load: () => Promise<Language> } | null {
  const match = matchLanguage(wanted, TAGS);
  return match && { tag: match.language, locale: match.locale, load: LANGUAGES[match.language].load };
}

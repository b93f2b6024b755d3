import type { Language } from "./en/language.ts";
import { NEW_TEXTS } from "./new-texts.ts";

/** A language as its folder has it. */
export interface Translation {
  /** What it does not have yet: areas, or single texts as "groups.join". The compiler sees to it that all else is there. */
  missing: readonly string[];
  first: object;
  late: () => Promise<object>;
}

/** The whole language: what it does not have yet is English. Where it has everything, no English is loaded. */
export async function overEnglish({ missing, first, late }: Translation): Promise<Language> {
  const newTexts: readonly string[] = NEW_TEXTS;
  if (missing.length === 0 && newTexts.length === 0) return { first, late } as Language;
  const { language: english } = await import("./en/language.ts");
  return {
    first: laidOver(english.first, first),
    late: async () => {
      const [below, above] = await Promise.all([english.late(), late()]);
      return laidOver(below, above);
    },
  };
}

function laidOver<Texts extends object>(below: Texts, above: object): Texts {
  // Texts by name have no prototype (by-name.ts), and keep it so.
  const all: Record<string, unknown> = Object.assign(Object.create(Object.getPrototypeOf(below) as object | null), below);
  for (const [name, text] of Object.entries(above)) {
    const english = all[name];
    all[name] = isTexts(english) && isTexts(text) ? laidOver(english, text) : text;
  }
  return all as Texts;
}

function isTexts(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

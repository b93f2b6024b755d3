import { describe, expect, test } from "vitest";
import { language as english } from "./en/language.ts";
import { NEW_TEXTS } from "./new-texts.ts";
import type { Translation } from "./over-english.ts";

/** Every language that has a folder of its own, but for English and what is made of it. */
const MODULES = import.meta.glob<{ language: Translation }>(["./*/language.ts", "!./en/*", "!./en-XA/*"], { eager: true });

/** The texts of every language, English included, as "groups.list.title" and what it says. */
const ENGLISH = await flat(english);
const LANGUAGES = Object.entries(MODULES).map(([path, { language }]) => ({ tag: path.split("/")[1] ?? "", language }));
const ALL = await Promise.all(LANGUAGES.map(async ({ tag, language }) => ({ tag, language, texts: await flat(language) })));

type Text = string | ((...args: unknown[]) => string);

test("there is more than one language", () => {
  expect(LANGUAGES.map(({ tag }) => tag)).toContain("de");
});

describe.each(ALL)("$tag", ({ tag, language, texts }) => {
  const isListed = (name: string, list: readonly string[]) => list.some((item) => name === item || name.startsWith(`${item}.`));

  test("has every text that it does not list as missing", () => {
    const missing = Object.keys(ENGLISH).filter((name) => !(name in texts));
    expect(missing.filter((name) => !isListed(name, [...language.missing, ...NEW_TEXTS]))).toEqual([]);
  });

  test("lists nothing as missing that is there, or that English has not", () => {
    const missing = Object.keys(ENGLISH).filter((name) => !(name in texts));
    expect(language.missing.filter((item) => !missing.some((name) => isListed(name, [item])))).toEqual([]);
  });

  test("has no text that English has not", () => {
    expect(Object.keys(texts).filter((name) => !(name in ENGLISH))).toEqual([]);
  });

  test("makes sentences of the same parameters as English", () => {
    const faults = Object.entries(texts).filter(([name, text]) => fault(text, ENGLISH[name]));
    expect(faults.map(([name]) => name)).toEqual([]);
  });

  test("has each plural in all forms of the language", () => {
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.filter((form) => tag === "ar" || form !== "many");
    const faults = Object.entries(sourcesOf(tag)).flatMap(([path, code]) =>
      [...code.matchAll(/plural\([^{]*\{((?:[^{}]|\{[^{}]*\})*)\}/g)]
        .filter(([, given = ""]) => forms.some((form) => !new RegExp(`\\b${form}:`).test(given)))
        .map(([call]) => `${path}: ${call}`),
    );
    expect(faults).toEqual([]);
  });
});

test("what is listed as new is missing in some language, and is there in English", () => {
  const isThere = (name: string, texts: object) => Object.keys(texts).some((text) => text === name || text.startsWith(`${name}.`));
  const names: readonly string[] = NEW_TEXTS;
  expect(names.filter((name) => !isThere(name, ENGLISH) || ALL.every(({ texts }) => isThere(name, texts)))).toEqual([]);
});

const SOURCES = import.meta.glob<string>("./*/*.ts", { query: "?raw", import: "default", eager: true });

function sourcesOf(tag: string): Record<string, string> {
  return Object.fromEntries(Object.entries(SOURCES).filter(([path]) => path.startsWith(`./${tag}/`)));
}

/** Whether a text says less than it is given, or something that no text should. */
function fault(text: Text, original: Text | undefined): boolean {
  if (typeof text === "string" || typeof original !== "function") return typeof text !== typeof original || text === "";
  // Whatever the parameters are, each can be a number: 7 and 8 are in no text.
  const [said, meant] = [text, original].map((say) => attempt(() => say(7, 8, 9)));
  if (said === null || meant === null) return said !== meant;
  const isLost = ["7", "8", "9"].some((digit) => meant?.includes(digit) && !said?.includes(digit) && !said?.includes(arabic(digit)));
  // A # is a count that was not put in, unless the text is about hashtags.
  const isRaw = said?.includes("#") && !meant?.includes("#");
  return isLost || isRaw === true || /undefined|NaN|\[object/.test(said ?? "");
}

const arabic = (digit: string) => String.fromCodePoint(0x660 + Number(digit));

function attempt(say: () => string): string | null {
  try {
    return say();
  } catch {
    return null;
  }
}

async function flat({ first, late }: Pick<Translation, "first" | "late">): Promise<Record<string, Text>> {
  return Object.fromEntries(entriesOf({ ...first, ...(await late()) }));
}

function entriesOf(texts: object, before = ""): [string, Text][] {
  return Object.entries(texts).flatMap(([name, text]) =>
    typeof text === "object" && text !== null
      ? entriesOf(text as object, `${before}${name}.`)
      : [[before + name, text as Text] as [string, Text]],
  );
}

import { describe, expect, test } from "vitest";
import { localeOf, matchLanguage } from "./match-language.ts";

const LANGUAGES = ["en", "en-XA", "de", "pt-PT", "pt-BR", "zh-Hans", "zh-Hant", "ar"];

describe("the language", () => {
  test.each([
    ["the same tag", ["de"], "de", "de"],
    ["a region of it, whose numbers and dates are kept", ["de-AT"], "de", "de-AT"],
    ["a region of English, and not the strange one", ["en-GB"], "en", "en-GB"],
    ["the strange one where it is asked for", ["en-XA"], "en-XA", "en-XA"],
    ["the region that was asked for", ["pt-BR"], "pt-BR", "pt-BR"],
    ["another region of the same language", ["pt-AO"], "pt-PT", "pt-AO"],
    ["the script that a region writes", ["zh-TW"], "zh-Hant", "zh-TW"],
    ["the script that a language mostly has", ["zh"], "zh-Hans", "zh"],
    ["the second wish where there is no first", ["fr-CH", "de-CH"], "de", "de-CH"],
    ["a tag as Salesforce writes it", ["en_US"], "en", "en-US"],
    ["a tag in other case", ["EN-xa"], "en-XA", "en-XA"],
    ["the wish after one that is no tag", ["!", "", "ar-EG"], "ar", "ar-EG"],
  ])("is %s", (_what, wanted, language, locale) => {
    expect(matchLanguage(wanted, LANGUAGES)).toEqual({ language, locale });
  });

  test("is none where nothing that was wished for is there", () => {
    expect(matchLanguage(["fr", "sr-Latn"], LANGUAGES)).toBeNull();
    expect(matchLanguage([], LANGUAGES)).toBeNull();
  });
});

test("a tag is written as the standard has it, and what is none is known", () => {
  expect(localeOf("PT_br")).toBe("pt-BR");
  expect(localeOf("Deutsch!")).toBeNull();
});

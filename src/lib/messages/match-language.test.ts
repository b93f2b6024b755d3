import { describe, expect, test } from "vitest";
import { localeOf } from "../locale.ts";
import { matchLanguage } from "./match-language.ts";

const LANGUAGES = ["en", "en-XA", "de", "pt-PT", "pt-BR", "zh-Hans", "zh-Hant", "ar"];

describe("matchLanguage", () => {
  test.each([
    ["the same tag", ["de"], "de", "de"],
    ["a region of it, whose numbers and dates are kept", ["de-AT"], "de", "de-AT"],
    ["a region of English, not the pseudo-locale", ["en-GB"], "en", "en-GB"],
    ["the pseudo-locale if asked for", ["en-XA"], "en-XA", "en-XA"],
    ["the region that was asked for", ["pt-BR"], "pt-BR", "pt-BR"],
    ["another region of the same language", ["pt-AO"], "pt-PT", "pt-AO"],
    ["the script that a region writes", ["zh-TW"], "zh-Hant", "zh-TW"],
    ["the script that a language mostly has", ["zh"], "zh-Hans", "zh"],
    ["the second wish if the first is not available", ["fr-CH", "de-CH"], "de", "de-CH"],
    ["a tag as Salesforce writes it", ["en_US"], "en", "en-US"],
    ["a tag in other case", ["EN-xa"], "en-XA", "en-XA"],
    ["the wish after an invalid tag", ["!", "", "ar-EG"], "ar", "ar-EG"],
  ])("returns %s", (_what, wanted, language, locale) => {
    expect(matchLanguage(wanted, LANGUAGES)).toEqual({ language, locale });
  });

  test("returns null if no wanted language is available", () => {
    expect(matchLanguage(["fr", "sr-Latn"], LANGUAGES)).toBeNull();
    expect(matchLanguage([], LANGUAGES)).toBeNull();
  });
});

test("a tag is normalized, and an invalid one is null", () => {
  expect(localeOf("PT_br")).toBe("pt-BR");
  expect(localeOf("Deutsch!")).toBeNull();
});

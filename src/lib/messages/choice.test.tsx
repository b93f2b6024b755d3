import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { chooseLocale, chosenLocale, currentLocale, setLocale } from "../locale.ts";
import { loadLanguage, startLanguage } from "./language.ts";
import { messages } from "./messages.ts";

beforeEach(() => void vi.spyOn(navigator, "languages", "get").mockReturnValue(["de-AT", "en"]));

afterEach(async () => {
  vi.restoreAllMocks();
  chooseLocale(null);
  setLocale("en");
  await loadLanguage();
});

test.each([
  ["what was chosen on this device", "en-GB", "de-CH", "en-GB", "News"],
  ["else what config.json says", null, "de-CH", "de-CH", "Neuigkeiten"],
  ["else what the browser prefers", null, null, "de-AT", "Neuigkeiten"],
  ["but English where there is no such language", "fi", "de", "en", "News"],
  ["and the config where the choice cannot be read", "Deutsch!", "de", "de", "Neuigkeiten"],
])("the language is %s", async (_what, chosen, configured, locale, news) => {
  chooseLocale(chosen);
  await startLanguage(configured);
  expect([currentLocale(), messages.navigation.news]).toEqual([locale, news]);
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual([locale, "ltr"]);
});

test("a choice can be taken back", () => {
  chooseLocale("pt-BR");
  expect(chosenLocale()).toBe("pt-BR");
  chooseLocale(null);
  expect(chosenLocale()).toBeNull();
});

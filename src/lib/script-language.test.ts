import { expect, test } from "vitest";
import { scriptLanguage } from "./script-language.ts";

test.each([
  ["شكرًا لفريق البطارية! Souk Express", "ar"],
  ["שלום", "he"],
  ["研究開発の会議は明日です", "ja"],
  ["会议明天开始", "zh"],
  ["12:15 회의", "ko"],
  ["Καλημέρα", "el"],
  ["Die Brotdose auch 研究", undefined],
  ["Спасибо", undefined],
  ["🎉 42", undefined],
  ["", undefined],
])("the script of “%s” says %s", (text, language) => {
  expect(scriptLanguage(text)).toBe(language);
});

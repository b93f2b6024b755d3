import { expect, test } from "vitest";
import { mentionQuery } from "./mention-query.ts";

test.each([
  ["@am", "am"],
  ["Hello @Amara Ok", "Amara Ok"],
  ["(@Zoë", "Zoë"],
  ["@O'Br", "O'Br"],
  ["@李", "李"],
  ["مرحبا @أم", "أم"],
  ["@Ann-Ma", "Ann-Ma"],
  ["请@jon", "jon"],
  ["明日までに@jon", "jon"],
  ["：@jon", "jon"],
  ["👍@jon", "jon"],
  ["확인@김", "김"],
  ["спасибо,@jon", "jon"],
])("%s asks for %s", (text, words) => {
  expect(mentionQuery({ text, mentions: [] }, text.length)).toEqual({
    sign: "@",
    start: text.length - words.length - 1,
    end: text.length,
    words,
  });
});

test.each([
  "",
  "@",
  "@a",
  "ann@acme",
  "2@acme",
  "zoe\u0308@acme",
  "Ｌ@acme",
  "https://example.com/@jon",
  "@Ann ",
  "@ Ann",
  "@ann\nlee x",
  "hello",
  "@one two three four five",
])("%j asks for nobody", (text) => {
  expect(mentionQuery({ text, mentions: [] }, text.length)).toBeNull();
});

test("a mention that was chosen is not asked for again", () => {
  const mentions = [{ start: 0, length: 8, id: "005", name: "Ann Lee" }];
  expect(mentionQuery({ text: "@Ann Lee", mentions }, 8)).toBeNull();
  expect(mentionQuery({ text: "@Ann Lee and", mentions }, 12)).toBeNull();
});

test.each([
  ["#he", "he", 0],
  ["About #Heron", "Heron", 6],
  ["(#launch", "launch", 1],
  ["see #[Heron 2", "Heron 2", 4],
  ["#[R&D", "R&D", 0],
  ["#電", "電", 0],
])("%s asks for the topic %s", (text, words, start) => {
  expect(mentionQuery({ text, mentions: [] }, text.length)).toEqual({ sign: "#", start, end: text.length, words });
});

test.each(["#", "#h", "a#heron", "https://example.com/#part", "#heron ", "#[", "#[heron]", "# heron"])("%j asks for no topic", (text) => {
  expect(mentionQuery({ text, mentions: [] }, text.length)).toBeNull();
});

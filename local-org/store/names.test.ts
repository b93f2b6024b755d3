import { expect, it } from "vitest";
import { foldName, nameTest } from "./names.ts";

it.each([
  ["chloe", "Chloé Marchand", true],
  ["Yildiz", "Elif Yıldız", true],
  ["wojcik", "Tomasz Wójcik", true],
  ["hohen", "Anna-Katharina Schmidt-Hohenfels-Wattenscheid", true],
  ["zahra ben", "Fatima Zahra Bennani", true],
  ["kar*mas", "Karim El-Masri", true],
  ["n?or", "Noor Haddad", true],
  ["arim", "Karim El-Masri", false],
  ["o'don", "Patrick O'Donnell", true],
  ["(.*", "Anna", false],
  ["田中", "田中 美衣", true],
])("%s finds %s: %s", (text, name, isFound) => {
  expect(nameTest(text)(name)).toBe(isFound);
});

it("folds letters that are letters of their own", () => {
  expect(foldName("Bjørn Großmann")).toBe("bjorn grossmann");
});

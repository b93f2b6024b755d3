import { expect, test } from "vitest";
import { elementLabel } from "./label.ts";

const actor = { displayName: "Mia Okafor" };

test("a post is named by who, then what", () => {
  expect(elementLabel({ actor, body: { text: "Lunch is at noon." } })).toBe("Mia Okafor: Lunch is at noon.");
});

test("where nothing was written, the header says what happened", () => {
  const header = { text: "Nordwind — Mia Okafor created a case." };
  expect(elementLabel({ actor, header, body: null })).toBe("Mia Okafor: Nordwind — Mia Okafor created a case.");
  expect(elementLabel({ actor, header, body: { text: null, messageSegments: [], isRichText: null } })).toBe(
    "Mia Okafor: Nordwind — Mia Okafor created a case.",
  );
});

test("a header that is no more than the author's name is not said twice", () => {
  expect(elementLabel({ actor, header: { text: "Mia Okafor" } })).toBe("Mia Okafor");
});

test("long text is cut at a word, on one line", () => {
  const label = elementLabel({ actor, body: { text: "word ".repeat(100) } });
  expect(label.length).toBeLessThan(140);
  expect(label.endsWith("word…")).toBe(true);
  expect(elementLabel({ actor, body: { text: "one\n\ntwo" } })).toBe("Mia Okafor: one two");
});

test("a bundle has no actor: its header is its name", () => {
  expect(elementLabel({ header: { text: "Mia updated this record." } })).toBe("Mia updated this record.");
  expect(elementLabel({})).toBe("Someone");
});

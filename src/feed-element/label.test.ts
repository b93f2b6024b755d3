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

test("where a post was made stands in its name, and when, by the clock: a name that ages would be read again and again", () => {
  const group = { id: "0F9000000000001AAA", type: "CollaborationGroup", name: "Harbour" };
  const poster = { id: "005000000000001AAA", type: "User", displayName: "Ada Park" };
  const header = {
    text: "Harbour — Ada Park",
    messageSegments: [
      { type: "EntityLink", text: "Harbour", reference: { id: group.id } },
      { type: "Text", text: " — " },
      { type: "EntityLink", text: "Ada Park", reference: { id: poster.id } },
    ],
  };
  const element = { actor: poster, parent: group, header, createdDate: new Date(2019, 4, 1, 9, 5).toISOString() };
  expect(elementLabel({ ...element, body: { text: "Lunch" } })).toBe("Ada Park, in Harbour, May 1, 2019 at 9:05 AM: Lunch");
  expect(elementLabel(element)).toBe("Ada Park, in Harbour, May 1, 2019 at 9:05 AM");
});

import { expect, test } from "vitest";
import { readableWords } from "./readable-words.ts";

test.each([
  ["caseComment", { text: "Sent a new blade", createdBy: { name: "Ada" } }, { title: "", texts: ["Sent a new blade"], isCut: false }],
  [
    "emailMessage",
    { subject: "Your order", textBody: "It is on its way.", body: "<p>It is on its way.</p>" },
    { title: "Your order", texts: ["It is on its way."], isCut: false },
  ],
  ["an email of HTML alone", { subject: "Your order", body: "<p>Hello</p>" }, { title: "Your order", texts: [], isCut: false }],
  [
    "approval",
    { status: "Pending", postTemplateFields: [{ displayName: "Amount", displayValue: "€ 500" }] },
    { title: "Amount", texts: ["€ 500"], isCut: false },
  ],
  [
    "approval with several fields",
    {
      postTemplateFields: [
        { displayName: "Amount", displayValue: "€ 500" },
        { displayName: "Discount", displayValue: "35 %" },
      ],
    },
    { title: "Amount", texts: ["€ 500", "Discount", "35 %"], isCut: false },
  ],
  [
    "dashboardComponentSnapshot",
    { dashboardComponentSnapshot: { componentName: "Pipeline", dashboardBodyText: "Q3" } },
    { title: "Pipeline", texts: ["Q3"], isCut: false },
  ],
  [
    "extensions",
    { items: [{ payload: "{}", alternativeRepresentation: { title: "Build", textRepresentation: "Passed" } }] },
    { title: "Build", texts: ["Passed"], isCut: false },
  ],
  [
    "socialPost",
    { name: "Post from Kim", content: "Love it", author: { name: "Kim" } },
    { title: "Post from Kim", texts: ["Love it"], isCut: false },
  ],
  [
    "recommendations",
    { items: [{ displayLabel: "Join it", explanation: { summary: "x" } }] },
    { title: "Join it", texts: ["x"], isCut: false },
  ],
  ["one that says the same twice", { title: "Join it", summary: "Join it" }, { title: "Join it", texts: [], isCut: false }],
  [
    "one with names that nobody knows",
    { forecast: "Rain until noon", station: "0F9", link: "https://a.example/b", payload: '{"a": "b c"}', readAt: "2026-01-01T10:00:00Z" },
    { title: "", texts: ["Rain until noon"], isCut: false },
  ],
  ["an unknown one", { nested: { title: "Hologram" } }, { title: "Hologram", texts: [], isCut: false }],
])("the words of %s are found", (_name, capability, words) => {
  expect(readableWords(capability)).toEqual(words);
});

test.each([
  ["only ids and states", { id: "0D5000000000001AAA", isNew: true, count: 3 }],
  ["only people", { members: { users: [{ displayName: "Ada" }] }, createdBy: { name: "Bob" } }],
  ["times", { commentStartTime: 1000, commentEndTime: 2000 }],
  ["empty groups of actions", { platformActionGroups: [] }],
  ["nothing", null],
  ["no object", 42],
])("a capability that holds %s has none", (_what, capability) => {
  expect(readableWords(capability)).toBeNull();
});

test("where there is more than can be looked at, that is told", () => {
  const items = Array.from({ length: 200 }, (_, index) => ({ title: `Line ${index}` }));
  expect(readableWords({ items })?.isCut).toBe(true);
  expect(readableWords({ items: items.slice(0, 20) })?.isCut).toBe(false);
});

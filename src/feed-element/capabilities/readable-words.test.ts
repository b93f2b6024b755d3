import { expect, test } from "vitest";
import { readableWords } from "./readable-words.ts";

test.each([
  ["caseComment", { text: "Sent a new blade", createdBy: { name: "Ada" } }, { title: "", text: "Sent a new blade" }],
  [
    "emailMessage",
    { subject: "Your order", textBody: "It is on its way.", body: "<p>It is on its way.</p>" },
    { title: "Your order", text: "It is on its way." },
  ],
  ["an email of HTML alone", { subject: "Your order", body: "<p>Hello</p>" }, { title: "Your order", text: "" }],
  [
    "approval",
    { status: "Pending", postTemplateFields: [{ displayName: "Amount", displayValue: "€ 500" }] },
    { title: "Amount", text: "€ 500" },
  ],
  [
    "dashboardComponentSnapshot",
    { dashboardComponentSnapshot: { componentName: "Pipeline", dashboardBodyText: "Q3" } },
    { title: "Pipeline", text: "Q3" },
  ],
  [
    "extensions",
    { items: [{ payload: "{}", alternativeRepresentation: { title: "Build", textRepresentation: "Passed" } }] },
    { title: "Build", text: "Passed" },
  ],
  ["socialPost", { name: "Post from Kim", content: "Love it", author: { name: "Kim" } }, { title: "Post from Kim", text: "Love it" }],
  ["recommendations", { items: [{ displayLabel: "Join it", explanation: { summary: "x" } }] }, { title: "Join it", text: "" }],
  ["one that says the same twice", { title: "Join it", summary: "Join it" }, { title: "Join it", text: "" }],
  ["an unknown one", { nested: { title: "Hologram" } }, { title: "Hologram", text: "" }],
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

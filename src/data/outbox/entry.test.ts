import fc from "fast-check";
import { expect, test } from "vitest";
import { newEntry, readEntry } from "./entry.ts";

const ENTRY = newEntry(
  { kind: "comment", target: "0D5", name: "A post", draft: { text: "Hi" }, input: { body: { messageSegments: [] } } },
  { owner: "chatter:acme:005", tab: "t", order: 1 },
);

test("an entry is read back as stored", () => {
  expect(readEntry(structuredClone(ENTRY))).toEqual(ENTRY);
  expect(readEntry(JSON.parse(JSON.stringify({ ...ENTRY, state: "refused", reason: { kind: "invalid", message: "No." } })))).toMatchObject({
    state: "refused",
    reason: { kind: "invalid", message: "No." },
  });
});

test("any stored value becomes a valid entry or null", () => {
  const names = Object.keys(ENTRY);
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.jsonValue(), (name, value) => {
      const read = readEntry({ ...ENTRY, [name]: value });
      if (!read) return;
      expect(typeof read.target).toBe("string");
      expect(Number.isFinite(read.order)).toBe(true);
      expect(Array.isArray(read.files) && Array.isArray(read.before.ids)).toBe(true);
      expect(["waiting", "sending", "looking", "unclear", "refused"]).toContain(read.state);
      expect(read.reason === null || typeof read.reason.message === "string").toBe(true);
    }),
    { numRuns: 500 },
  );
  for (const odd of [null, undefined, 0, "", [], {}, { ...ENTRY, version: 2 }]) expect(readEntry(odd)).toBeNull();
});

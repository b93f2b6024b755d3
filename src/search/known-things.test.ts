import { expect, it } from "vitest";
import { FEED_ELEMENTS, FILES, GROUPS, ORG_RECORDS, PEOPLE, TOPICS } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import { testStore } from "~/testing/render-in-app.tsx";
import { findKnown } from "./known-things.ts";

const HANA = "005000000000001AAA";
const GROUP = "0F9000000000001AAA";
const FILE = "069000000000001AAA";
const TOPIC = "0TO000000000001AAA";
const CASE = "500000000000001AAA";

function storeWith(...things: readonly (readonly [kind: typeof PEOPLE, thing: object])[]) {
  const store = testStore();
  for (const [kind, thing] of things) receive(store, kind, thing, store.records.tick());
  return store;
}

const found = (store: ReturnType<typeof testStore>, search: string) => findKnown(store, search).map(({ kind, id }) => [kind, id]);

it("what is in the store is found by name, with its page", () => {
  const store = storeWith(
    [PEOPLE, { id: HANA, displayName: "Hana Kim", title: "Bike builder" }],
    [GROUPS, { id: GROUP, name: "Bikes of Hanau" }],
    [FILES, { id: FILE, title: "Hanger", name: "hanger.png" }],
    [TOPICS, { id: TOPIC, name: "Hanging gardens" }],
    [ORG_RECORDS, { id: CASE, name: "Hanseatic", label: "Case" }],
  );
  expect(findKnown(store, "hana k")).toEqual([
    { kind: "people", id: HANA, name: "Hana Kim", detail: "Bike builder", photoUrl: null, place: `/people/${HANA}` },
  ]);
  expect(new Set(findKnown(store, "han").map(({ kind }) => kind))).toEqual(new Set(["people", "groups", "files", "topics", "records"]));
  expect(findKnown(store, "hans")).toMatchObject([{ kind: "records", detail: "Case", place: `/records/${CASE}` }]);
  // A person's title is no name.
  expect(found(store, "bike")).toEqual([["groups", GROUP]]);
});

it("what only posts name is found too, once", () => {
  const actor = {
    id: HANA,
    displayName: "Hana Kim",
    photo: { photoVersionId: "729", smallPhotoUrl: "https://acme.my.salesforce.com/hana" },
  };
  const element = (id: string) => ({
    id,
    actor,
    parent: { id: CASE, name: "Hanseatic", type: "Case", entityLabel: { label: "Case" } },
    capabilities: { topics: { items: [{ id: TOPIC, name: "Hanging gardens" }] }, files: { items: [{ id: FILE, title: "Hanger" }] } },
  });
  const store = storeWith([FEED_ELEMENTS, element("0D5000000000001AAA")], [FEED_ELEMENTS, element("0D5000000000002AAA")]);
  expect(found(store, "han")).toEqual([
    ["people", HANA],
    ["files", FILE],
    ["topics", TOPIC],
    ["records", CASE],
  ]);
  expect(findKnown(store, "hana")[0]?.photoUrl).toBe("https://acme.my.salesforce.com/hana");
});

it("the best matches come first, and no more of a kind than wanted", () => {
  const store = testStore();
  const names = ["New Heron", "Heron 2", "Heron"];
  for (const [index, name] of names.entries()) {
    receive(store, TOPICS, { id: `0TO00000000000${index}AAA`, name }, store.records.tick());
  }
  expect(findKnown(store, "heron").map(({ name }) => name)).toEqual(["Heron", "Heron 2", "New Heron"]);
  expect(findKnown(store, "heron", 1).map(({ name }) => name)).toEqual(["Heron"]);
});

it("what is deleted, malformed or without a page is not found", () => {
  const store = storeWith(
    [
      FEED_ELEMENTS,
      { id: "0D5000000000001AAA", actor: null, parent: "?", capabilities: { files: { items: [{ id: FILE, title: "Hanger" }, 4] } } },
    ],
    [GROUPS, { id: GROUP, name: { text: "Hanger" } }],
    [FILES, { id: FILE, title: "Hanger" }],
  );
  expect(found(store, "hang")).toEqual([["files", FILE]]);
  store.records.put(FILES, FILE, null, store.records.tick());
  expect(found(store, "hang")).toEqual([]);
});

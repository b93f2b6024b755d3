import { expect, test } from "vitest";
import { entityPlace, hashtagPlace } from "./entity-place.ts";

test.each([
  ["005000000000001AAA", "/people/005000000000001AAA"],
  ["0F9000000000001", "/groups/0F9000000000001"],
  ["0D5000000000001AAA", "/posts/0D5000000000001AAA"],
  ["069000000000001AAA", "/files/069000000000001AAA"],
  ["001000000000001AAA", "/records/001000000000001AAA"],
  ["a0J000000000001EAA", "/records/a0J000000000001EAA"],
])("%s leads to %s", (id, place) => {
  expect(entityPlace(id)).toBe(place);
});

test.each([
  "0D7000000000001AAA",
  "0I0000000000001AAA",
  "01Z000000000001AAA",
  "005",
  "0050000000000/1",
  "005000000000001AAA/../..",
  "",
  null,
  undefined,
])("%j has no page of its own", (id) => {
  expect(entityPlace(id)).toBeNull();
});

test("a hashtag links to its topic by name", () => {
  expect(hashtagPlace("R&D")).toBe("/topics/named?name=R%26D");
});

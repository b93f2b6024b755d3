import { expect, it } from "vitest";
import { withOpenEnd } from "./open-end.ts";

it.each([
  ["her", "her*"],
  ["blue her", "blue her*"],
  ["#her", "#her*"],
  ["blue h", "blue h"],
  ["her*", "her*"],
  ["h?r", "h?r"],
  ['"blue heron"', '"blue heron"'],
  ['"blue her', '"blue her'],
  ['"blue heron" two', '"blue heron" two*'],
])("%s is asked for as %s", (typed, asked) => {
  expect(withOpenEnd(typed)).toBe(asked);
});

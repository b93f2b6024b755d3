import { expect, test } from "vitest";
import { textSegments } from "./text-segments.ts";

test("addresses in a message become links, without the punctuation behind them", () => {
  expect(textSegments("See https://a.example/b_(c)?d=1. Or (http://e.example), not ftp://f.example")).toEqual([
    { type: "Text", text: "See " },
    { type: "Link", text: "https://a.example/b_(c)?d=1", url: "https://a.example/b_(c)?d=1" },
    { type: "Text", text: ". Or (" },
    { type: "Link", text: "http://e.example", url: "http://e.example" },
    { type: "Text", text: "), not ftp://f.example" },
  ]);
  expect(textSegments("صباح الخير")).toEqual([{ type: "Text", text: "صباح الخير" }]);
});

import { describe, expect, it } from "vitest";
import { atLeast, atMost, formatTable } from "./table.ts";

describe("the bench table", () => {
  it("shows app, floor, ratio and target side by side", () => {
    const rows = [
      { label: "first element", app: "300 ms", floor: "100 ms", ratio: "3.0×", aim: atMost(3, 3, "×") },
      { label: "requests", app: "41", floor: "26" },
    ];
    expect(formatTable("Load", rows).split("\n")).toEqual([
      "Load",
      "                  app   floor  app/floor  aim",
      "first element  300 ms  100 ms       3.0×  at most 3×  reached",
      "requests           41      26",
    ]);
  });

  it("shows another build beside them if there is one", () => {
    const rows = [{ label: "longest task", app: "60 ms", floor: "9 ms", other: "100 ms", otherRatio: "0.60×", aim: atMost(0.5, 0.6, "×") }];
    expect(formatTable("Load", rows).split("\n")[2]).toBe("longest task  60 ms   9 ms  100 ms      0.60×  at most 0.5×  MISSED");
  });

  it("leaves out empty columns", () => {
    expect(formatTable("Like", [{ label: "click", app: "24 ms" }])).toBe("Like\n         app\nclick  24 ms");
  });

  it("names the missed targets", () => {
    const table = formatTable("Scroll", [
      { label: "frames", app: "57.9", aim: atLeast(58, 57.9, " per second") },
      { label: "elements", app: "1,001", aim: atMost(1000, 1001) },
    ]);
    expect(table).toMatch(/57\.9  at least 58 per second  MISSED\n/);
    expect(table).toMatch(/1,001  at most 1,000 +MISSED$/);
  });
});

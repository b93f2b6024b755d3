import { describe, expect, it } from "vitest";
import { percentile, spread } from "./statistics.ts";

describe("bench statistics", () => {
  it("summarizes runs as median, minimum and maximum", () => {
    expect(spread([300, 90, 110, 100, 2_000])).toEqual({ median: 110, min: 90, max: 2_000 });
  });

  it("takes the lower of two middle values, and sorts numerically", () => {
    expect(spread([10, 9, 100, 8]).median).toBe(9);
  });

  it("finds the 99th percentile of frame times", () => {
    const frames = [...Array.from({ length: 99 }, () => 17), 250];
    expect(percentile(frames, 99)).toBe(17);
    expect(percentile([...frames, 250], 99)).toBe(250);
  });

  it("rejects an empty list", () => {
    expect(() => spread([])).toThrow(RangeError);
  });
});

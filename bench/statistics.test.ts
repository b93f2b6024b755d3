import { describe, expect, it } from "vitest";
import { percentile, spread } from "./statistics.ts";

describe("statistics of a bench", () => {
  it("sums up runs as their median, least and most", () => {
    expect(spread([300, 90, 110, 100, 2_000])).toEqual({ median: 110, min: 90, max: 2_000 });
  });

  it("takes the lower of two middles, and numbers by their size", () => {
    expect(spread([10, 9, 100, 8]).median).toBe(9);
  });

  it("finds the frame that 99 percent of the frames do not exceed", () => {
    const frames = [...Array.from({ length: 99 }, () => 17), 250];
    expect(percentile(frames, 99)).toBe(17);
    expect(percentile([...frames, 250], 99)).toBe(250);
  });

  it("refuses to sum up nothing", () => {
    expect(() => spread([])).toThrow(RangeError);
  });
});

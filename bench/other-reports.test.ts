import { describe, expect, it } from "vitest";
import { reportMemory, reportNavigation } from "./other-reports.ts";

describe("the navigation report", () => {
  const steps = (...times: number[]) => times.map((time) => ({ time, mainThread: time / 2 }));

  it("counts frames at 60 Hz, including the one in progress", () => {
    const report = reportNavigation({ cpu: 1, builds: { app: { "feed to post": steps(17, 34, 51) } } });
    expect(report).toMatch(/feed to post +34 ms, 3 frames \(2–4\) +at most 3 frames +reached/);
  });

  it("allows more frames on a slower CPU, and shows another build beside", () => {
    const report = reportNavigation({ cpu: 4, builds: { app: { "post to feed": steps(120) }, other: { "post to feed": steps(40) } } });
    expect(report).toMatch(/post to feed +120 ms, 8 frames \(8–8\) +40 ms, 3 frames \(3–3\) +at most 6 frames +MISSED/);
    expect(report).toMatch(/post to feed, main thread +60 ms \(60–60\) +20 ms \(20–20\)/);
  });
});

describe("the memory report", () => {
  it("shows how far the heap grew between the first and the last pass", () => {
    const report = reportMemory({ app: { reached: 10_000, atFirst: 5, heaps: [30, 31, 33], nodes: 600, laterCalls: 0 } });
    expect(report).toMatch(/heap after all were loaded +30\.0 MB +at most 40 MB +reached/);
    expect(report).toMatch(/growth over these times +1\.10× +at most 1\.05× +MISSED/);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { countPlaywright, countVitest, manyChecks, oneCheck } from "./tally.mjs";

const folder = mkdtempSync(join(tmpdir(), "tally-"));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: object): string {
  const path = join(folder, "report.json");
  writeFileSync(path, JSON.stringify(content));
  return path;
}

describe("the tally of a run", () => {
  it("counts lint, type check and build as one check each", () => {
    expect(oneCheck(0)).toEqual({ passed: 1, failed: 0 });
    expect(oneCheck(2)).toEqual({ passed: 0, failed: 1 });
  });

  it("counts a test file that fails to load as a failure", () => {
    const path = report({
      numPassedTests: 7,
      numFailedTests: 1,
      testResults: [
        { name: "a.test.ts", status: "failed", assertionResults: [{ status: "passed" }, { status: "failed", fullName: "a holds" }] },
        { name: "b.test.ts", status: "failed", assertionResults: [] },
      ],
    });
    expect(countVitest(path)).toEqual({ passed: 7, failed: 2, failures: ["a.test.ts: a holds", "b.test.ts"] });
  });

  it("counts browser tests", () => {
    const specs = [
      { file: "a.spec.ts", title: "works", ok: true },
      { file: "a.spec.ts", title: "breaks", ok: false },
    ];
    const suites = [{ suites: [{ specs }] }, { specs: [{ file: "b.spec.ts", title: "breaks too", ok: false }] }];
    expect(countPlaywright(report({ stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 3 }, suites }))).toEqual({
      passed: 6,
      failed: 2,
      failures: ["a.spec.ts: breaks", "b.spec.ts: breaks too"],
    });
  });

  it("is empty without a report", () => {
    expect(countPlaywright(join(folder, "none.json"))).toEqual({ passed: 0, failed: 0, failures: [] });
  });

  it("counts a runner that ran no test, or failed for no reported reason, as a failure", () => {
    expect(manyChecks(0, { passed: 0, failed: 0 })).toEqual({ passed: 0, failed: 1 });
    expect(manyChecks(1, { passed: 5, failed: 0 })).toEqual({ passed: 5, failed: 1 });
    expect(manyChecks(0, { passed: 5, failed: 0 })).toEqual({ passed: 5, failed: 0 });
    expect(manyChecks(1, { passed: 5, failed: 2 })).toEqual({ passed: 5, failed: 2 });
  });
});

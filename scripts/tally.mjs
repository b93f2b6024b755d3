import { existsSync, readFileSync } from "node:fs";

/**
 * How many checks passed and failed, and which ones failed as far as their runner says.
 * @typedef {{ passed: number, failed: number, failures?: string[] }} Tally
 */

/**
 * The tally of a step that is one check.
 *
 * @param {number} exitCode
 * @returns {Tally}
 */
export function oneCheck(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * The tally of a test runner, from its report. A run that failed without a failed test, or ran no test, counts as one
 * failure.
 *
 * @param {number} exitCode
 * @param {Tally} counted
 * @returns {Tally}
 */
export function manyChecks(exitCode, { passed, failed, failures }) {
  const unexplained = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: unexplained ? 1 : failed, failures };
}

/**
 * @param {string} path of a report in Vitest's JSON
 * @returns {Tally}
 */
export function countVitest(path) {
  const report = readReport(path);
  const files = report?.testResults ?? [];
  const brokenFiles = files.filter((/** @type {any} */ file) => file.status === "failed" && file.assertionResults.length === 0);
  const failures = files.flatMap((/** @type {any} */ file) =>
    brokenFiles.includes(file)
      ? [file.name]
      : file.assertionResults
          .filter((/** @type {any} */ test) => test.status === "failed")
          .map((/** @type {any} */ test) => `${file.name}: ${test.fullName}`),
  );
  return { passed: report?.numPassedTests ?? 0, failed: (report?.numFailedTests ?? 0) + brokenFiles.length, failures };
}

/**
 * @param {string} path of a report in Playwright's JSON
 * @returns {Tally}
 */
export function countPlaywright(path) {
  const report = readReport(path);
  const { stats } = report ?? {};
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0, failures: failedSpecs(report?.suites) };
}

/**
 * @param {any[]} suites of Playwright's report, each with suites of its own
 * @returns {string[]}
 */
function failedSpecs(suites = []) {
  return suites.flatMap(({ specs = [], suites: inner }) => [
    ...specs.filter((/** @type {any} */ spec) => !spec.ok).map((/** @type {any} */ spec) => `${spec.file}: ${spec.title}`),
    ...failedSpecs(inner),
  ]);
}

/** @param {string} path */
function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

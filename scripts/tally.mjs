import { existsSync, readFileSync } from "node:fs";

/**
 * How many checks passed and failed.
 * @typedef {{ passed: number, failed: number }} Tally
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
export function manyChecks(exitCode, { passed, failed }) {
  const unexplained = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: unexplained ? 1 : failed };
}

/**
 * @param {string} path of a report in Vitest's JSON
 * @returns {Tally}
 */
export function countVitest(path) {
  const report = readReport(path);
  const files = report?.testResults ?? [];
  const brokenFiles = files.filter((/** @type {any} */ file) => file.status === "failed" && file.assertionResults.length === 0);
  return { passed: report?.numPassedTests ?? 0, failed: (report?.numFailedTests ?? 0) + brokenFiles.length };
}

/**
 * @param {string} path of a report in Playwright's JSON
 * @returns {Tally}
 */
export function countPlaywright(path) {
  const stats = readReport(path)?.stats;
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0 };
}

/** @param {string} path */
function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

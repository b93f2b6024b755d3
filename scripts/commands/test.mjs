import { rmSync } from "node:fs";
import { join } from "node:path";
import { packageCommand, runNode } from "../child.mjs";
import { ensureBrowser } from "../ensure-browser.mjs";
import { ensureBuild } from "../ensure-build.mjs";
import { ensurePackages } from "../ensure-packages.mjs";
import { cachePath, root } from "../paths.mjs";
import { PlainError } from "../plain-error.mjs";
import { countPlaywright, countVitest, manyChecks, oneCheck } from "../tally.mjs";

/** @typedef {import("../tally.mjs").Tally} Tally */

/** In order of execution: quick checks first. */
const STEPS = { format, lint, typecheck, unit, build, sizes, e2e };

/**
 * `npm test`: runs every check. `npm test -- unit src/lib` runs one step and passes the rest on to its runner.
 *
 * @param {string[]} args
 */
export async function main([only, ...rest]) {
  const wanted = Object.entries(STEPS).filter(([name]) => only === undefined || only === name);
  if (wanted.length === 0) throw new PlainError(`There is no step "${only}". The steps are ${Object.keys(STEPS).join(", ")}.`);
  await ensurePackages();

  const total = { passed: 0, failed: 0 };
  const failures = [];
  let hasBuild = true;
  for (const [name, step] of wanted) {
    console.log(`\n── ${name} ──`);
    if ((step === sizes || step === e2e) && !hasBuild) {
      console.log("Left out, because there is no build to look at.");
      continue;
    }
    const { passed, failed, failures: names = [] } = await step(rest).catch(asOneFailure);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failures.push(name, ...names.map((test) => `  ${test}`));
    if (step === build) hasBuild = failed === 0;
  }
  // At the end, because who reads the log of a long run often sees its end alone.
  if (failures.length > 0) console.log(`\n── failed ──\n${failures.join("\n")}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
}

/** Only reports unformatted files: `npm run format` fixes them. */
async function format() {
  const cache = ["--cache", "--cache-location", cachePath("prettier.json")];
  return oneCheck(await runNode([packageCommand("prettier"), "--check", "--log-level", "warn", ...cache, root]));
}

/** @param {string[]} args */
async function lint(args) {
  return oneCheck(await runNode([packageCommand("oxlint"), "--type-aware", "--deny-warnings", ...args]));
}

/** @param {string[]} args */
async function typecheck(args) {
  const exitCodes = [];
  // Browser code must not see Node's types, nor the other way round.
  for (const project of ["src", "."]) exitCodes.push(await runNode([packageCommand("typescript", "tsc"), "--project", project, ...args]));
  return oneCheck(Math.max(...exitCodes));
}

/** @param {string[]} args */
async function unit(args) {
  const report = freshReport("vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const exitCode = await runNode([packageCommand("vitest"), "run", ...reporters, ...args]);
  return manyChecks(exitCode, countVitest(report));
}

async function build() {
  process.stdout.write(await ensureBuild({ force: true }));
  return oneCheck(0);
}

/** Checks the size of what is loaded before the first feed element. */
async function sizes() {
  await ensureBuild();
  return oneCheck(await runNode([join(root, "scripts", "check-sizes.mjs")]));
}

/**
 * Uses the build of the previous step if it is up to date.
 *
 * @param {string[]} args
 */
async function e2e(args) {
  await ensureBuild();
  const browser = await ensureBrowser();
  const report = freshReport("playwright.json");
  const exitCode = await runNode([packageCommand("@playwright/test", "playwright"), "test", ...args], {
    env: { E2E_CHROMIUM: browser },
  });
  return manyChecks(exitCode, countPlaywright(report));
}

/** @param {string} name */
function freshReport(name) {
  const path = cachePath(name);
  rmSync(path, { force: true });
  return path;
}

/**
 * @param {unknown} error
 * @returns {Tally}
 */
function asOneFailure(error) {
  console.error(error instanceof PlainError ? error.message : error);
  return oneCheck(1);
}

import { packageCommand, runNode } from "../child.mjs";
import { readOptions, wholeNumber } from "../arguments.mjs";
import { ensureBrowser } from "../ensure-browser.mjs";
import { ensureBuild } from "../ensure-build.mjs";
import { ensurePackages } from "../ensure-packages.mjs";

const RUNS = "200";
const MINUTES = "30";

/**
 * `npm run faults`: seeded random sequences of writing, liking and deleting under faults. `npm run faults -- --seed 17
 * --runs 1` repeats sequence 17.
 *
 * @param {string[]} args
 */
export async function main(args) {
  const given = readOptions(args, { seed: { type: "string" }, runs: { type: "string" }, minutes: { type: "string" } });
  const seed = wholeNumber(given.seed ?? String(Date.now() % 1_000_000), "--seed", 0);
  const runs = wholeNumber(given.runs ?? RUNS, "--runs");
  const minutes = wholeNumber(given.minutes ?? MINUTES, "--minutes");
  await ensurePackages();
  await ensureBuild();
  const browser = await ensureBrowser();
  console.log(
    `Seeds ${seed} to ${seed + runs - 1}, for ${minutes} minutes at most. One of them again: npm run faults -- --seed N --runs 1`,
  );
  const until = Date.now() + minutes * 60_000;
  const env = { E2E_CHROMIUM: browser, FAULTS_SEED: String(seed), FAULTS_RUNS: String(runs), FAULTS_UNTIL: String(until) };
  process.exit(await runNode([packageCommand("@playwright/test", "playwright"), "test", "e2e/faults.spec.ts"], { env }));
}

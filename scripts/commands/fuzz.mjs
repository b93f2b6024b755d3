import { packageCommand, runNode } from "../child.mjs";
import { readOptions, wholeNumber } from "../arguments.mjs";
import { ensurePackages } from "../ensure-packages.mjs";

const RUNS = "50000";

/**
 * `npm run fuzz`: feeds seeded malformed answers to everything that reads and draws them. `npm run fuzz -- --seed 17
 * --runs 400` repeats the first 400 of seed 17.
 *
 * @param {string[]} args
 */
export async function main(args) {
  const given = readOptions(args, { seed: { type: "string" }, runs: { type: "string" } });
  const seed = wholeNumber(given.seed ?? String(Date.now() % 1_000_000), "--seed", 0);
  const runs = wholeNumber(given.runs ?? RUNS, "--runs", 0);
  await ensurePackages();
  console.log(`${runs} odd answers of seed ${seed}. The same again: npm run fuzz -- --seed ${seed} --runs ${runs}`);
  const env = { FUZZ_SEED: String(seed), FUZZ_RUNS: String(runs) };
  process.exit(await runNode([packageCommand("vitest", "vitest"), "run", "src/app/odd-answers.test.tsx"], { env }));
}

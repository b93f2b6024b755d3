import { runNode } from "../child.mjs";
import { ensurePackages } from "../ensure-packages.mjs";

/**
 * `npm run bench`: the app beside a floor. What follows goes to bench/main.ts.
 *
 * @param {string[]} args
 */
export async function main(args) {
  await ensurePackages();
  process.exit(await runNode(["--import", "tsx", "bench/main.ts", ...args]));
}

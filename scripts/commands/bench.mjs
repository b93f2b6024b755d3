import { runNode } from "../child.mjs";
import { ensurePackages } from "../ensure-packages.mjs";

/**
 * `npm run bench`: compares the app with a minimal page. Arguments are passed to bench/main.ts.
 *
 * @param {string[]} args
 */
export async function main(args) {
  await ensurePackages();
  process.exit(await runNode(["--import", "tsx", "bench/main.ts", ...args]));
}

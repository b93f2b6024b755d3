import { runNode } from "../child.mjs";
import { ensurePackages } from "../ensure-packages.mjs";

/**
 * `npm run look`: pictures of every view and state. Arguments are passed to look/main.ts.
 *
 * @param {string[]} args
 */
export async function main(args) {
  await ensurePackages();
  process.exit(await runNode(["--import", "tsx", "look/main.ts", ...args]));
}

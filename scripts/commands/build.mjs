import { readOptions } from "../arguments.mjs";
import { ensureBuild } from "../ensure-build.mjs";
import { ensurePackages } from "../ensure-packages.mjs";
import { PlainError } from "../plain-error.mjs";

/**
 * `npm run build`: builds the app into dist/. `--base /chatter/` is for a host that serves it below a path.
 *
 * @param {string[]} args
 */
export async function main(args) {
  const { base } = readOptions(args, { base: { type: "string" } });
  if (base !== undefined && !/^\/([\w.~-]+\/)*$/.test(base)) {
    throw new PlainError(`--base ${base} must begin and end with a slash, as in --base /chatter/.`);
  }
  await ensurePackages();
  process.stdout.write(await ensureBuild({ base, force: true }));
}

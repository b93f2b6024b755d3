import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { npm } from "./ensure-packages.mjs";
import { tryJsforce } from "./jsforce/try-jsforce.ts";
import type { Jsforce } from "./jsforce/jsforce.ts";
import { PlainError } from "./plain-error.mjs";

/** The last versions need a newer Node than the app does. */
const PACKAGE = "jsforce@3.10.16";

/**
 * `npm run check:jsforce`: takes jsforce, a client of Salesforce that nobody here wrote, through the local org. It is
 * brought into a folder of its own, which goes again: with all that it needs, it is too heavy for a dependency. Exits with
 * 1 where something does not work, with 2 where it could not be had.
 */
const folder = mkdtempSync(join(tmpdir(), "jsforce-"));
try {
  const problems = await tryJsforce(await bring(), (line) => console.log(line));
  console.log(problems === 0 ? "jsforce gets along with the local org." : `${problems} of them failed.`);
  process.exitCode = problems === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error);
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bring(): Promise<Jsforce> {
  console.log(`Bringing ${PACKAGE} …`);
  const { code, output } = await npm([
    "install",
    "--prefix",
    folder,
    "--no-audit",
    "--no-fund",
    "--ignore-scripts",
    "--loglevel=error",
    PACKAGE,
  ]);
  if (code !== 0) throw new PlainError(`${PACKAGE} could not be brought. npm says:\n${output.trim()}`);
  return createRequire(join(folder, "package.json"))("jsforce") as Jsforce;
}

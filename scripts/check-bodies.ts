import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { checkBody, type BodyReport } from "./bodies/check-body.ts";

/**
 * Checks recorded bodies against the contract: `npm run check:bodies -- DIR`. Prints a line for each `*.json` in the
 * folder and its subfolders; those below `requests` are request bodies. Exits with 1 if one differs, with 2 if there is
 * nothing to check.
 */
const [folder] = process.argv.slice(2);
process.exitCode = folder ? checkFolder(folder) : refuse("Say which folder to check: npm run check:bodies -- DIR");

function checkFolder(path: string): number {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return refuse(`There is no folder ${path}.`);
  const files = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));
  if (files.length === 0) return refuse(`There are no .json files in ${path}.`);
  const failed = files.toSorted().filter((file) => !print(file, checkFile(join(path, file), file)));
  console.log(`${files.length - failed.length} passed, ${failed.length} failed`);
  return failed.length === 0 ? 0 : 1;
}

function checkFile(path: string, name: string): BodyReport {
  let body: unknown;
  try {
    body = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    return { shape: null, problems: [`it is not JSON: ${error instanceof Error ? error.message : String(error)}`], unknown: [] };
  }
  return checkBody(name, body);
}

/** @returns whether the body is fine */
function print(file: string, { shape, problems, unknown }: BodyReport): boolean {
  const beyond = unknown.length > 0 ? ` (not in the contract: ${unknown.join(", ")})` : "";
  console.log(problems.length === 0 ? `ok    ${file}: ${shape}${beyond}` : `FAIL  ${file}: ${shape ?? "?"}: ${problems.join("; ")}`);
  return problems.length === 0;
}

function refuse(why: string): number {
  console.error(why);
  return 2;
}

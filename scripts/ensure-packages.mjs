import { statSync } from "node:fs";
import { basename, join } from "node:path";
import { runQuietly } from "./child.mjs";
import { root } from "./paths.mjs";
import { PlainError } from "./plain-error.mjs";

const OFFLINE = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/;

/**
 * Installs the packages of the lock file if they are missing or outdated.
 *
 * @throws {PlainError} if that fails
 */
export async function ensurePackages() {
  if (packagesAreCurrent()) return;
  console.log("Installing packages, which takes half a minute or so …");
  const { code, output } = await npm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error", "--fetch-retries=1"]);
  if (code === 0) return;
  if (OFFLINE.test(output)) {
    throw new PlainError("The packages could not be downloaded: is this machine online? Once it is, run the same command again.");
  }
  const reasons = output.split("\n").filter((line) => line.startsWith("npm error") && !/complete log|A complete/.test(line));
  throw new PlainError(`The packages could not be installed. npm says:\n${reasons.slice(0, 8).join("\n") || output.trim()}`);
}

/** npm writes its hidden lock file last, so an interrupted install counts as missing. */
function packagesAreCurrent() {
  const installed = statSync(join(root, "node_modules", ".package-lock.json"), { throwIfNoEntry: false });
  return installed !== undefined && installed.mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs;
}

/**
 * Runs npm, and keeps quiet about what it says.
 * @param {string[]} args
 */
export function npm(args) {
  const script = process.env.npm_execpath;
  if (script && basename(script) === "npm-cli.js") return runQuietly(process.execPath, [script, ...args]);
  // Windows has npm.cmd, which only a shell can run.
  return runQuietly("npm", args, { shell: process.platform === "win32" });
}

import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageCommand, runQuietly } from "./child.mjs";
import { cachePath, dist, root } from "./paths.mjs";
import { PlainError } from "./plain-error.mjs";
import { precompress } from "./precompress.mjs";

const SOURCES = ["src", "auth", "public", "index.html", "vite.config.ts", "package-lock.json"];

/**
 * Builds the app into dist/ if its sources are newer.
 *
 * @param {{ base?: string, force?: boolean }} [options] `base` is the path below which the app will be hosted,
 *   "/chatter/"
 * @returns {Promise<string>} the build's output, empty if nothing was built
 * @throws {PlainError} with the bundler's output if the build fails
 */
export async function ensureBuild({ base = "/", force = false } = {}) {
  const stamp = cachePath("build.json");
  if (!force && existsSync(join(dist, "index.html")) && isNewerThanSources(stamp) && builtFor(stamp) === base) return "";
  const startedAt = new Date();
  const { code, output } = await runQuietly(process.execPath, [packageCommand("vite"), "build"]);
  if (code !== 0) throw new PlainError(`The app could not be built:\n${withoutStack(output)}`);
  setBase(base);
  await precompress(dist);
  writeFileSync(stamp, JSON.stringify({ base, startedAt }));
  return output;
}

/** @param {string} output */
function withoutStack(output) {
  const lines = output.split("\n");
  const stack = lines.findIndex((line) => /^ +at .*:\d+:\d+\)?$/.test(line));
  return lines
    .slice(0, stack === -1 ? undefined : stack)
    .join("\n")
    .trim();
}

/**
 * Sets the base element of index.html. Everything in the build is relative to it, so a path changes nothing else.
 *
 * @param {string} base
 */
function setBase(base) {
  const index = join(dist, "index.html");
  const html = readFileSync(index, "utf8");
  writeFileSync(index, html.replace(/<base href="[^"]*"/, `<base href="${base}"`));
}

/** @param {string} stamp */
function isNewerThanSources(stamp) {
  if (!existsSync(stamp)) return false;
  const { startedAt } = JSON.parse(readFileSync(stamp, "utf8"));
  return newestIn(SOURCES.map((name) => join(root, name))) < Date.parse(startedAt);
}

/** @param {string} stamp */
function builtFor(stamp) {
  return JSON.parse(readFileSync(stamp, "utf8")).base;
}

/**
 * Includes the folders' own times, the only trace of a deleted file.
 *
 * @param {string[]} paths
 * @returns {number} epoch milliseconds
 */
function newestIn(paths) {
  let newest = 0;
  for (const path of paths) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) continue;
    const inside = stats.isDirectory() ? newestIn(readdirSync(path).map((name) => join(path, name))) : 0;
    newest = Math.max(newest, stats.mtimeMs, inside);
  }
  return newest;
}

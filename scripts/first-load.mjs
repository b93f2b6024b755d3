import { existsSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { PlainError } from "./plain-error.mjs";

/** What a person waits for before the first feed element may weigh this much at most, in KiB of brotli. */
export const LIMITS_KIB = { js: 110, css: 12 };

/**
 * One file that the browser loads before it can draw the app.
 * @typedef {{ name: string, kind: "js" | "css", bytes: number }} FirstFile `bytes` of brotli, where that makes it smaller
 */

/**
 * The scripts and style sheets that index.html of a build asks for, every chunk that those scripts import statically,
 * and the English texts of the first view.
 *
 * @param {string} dir the build
 * @returns {FirstFile[]} scripts first, the biggest of each kind first
 * @throws {PlainError} if there is no build, or if its page names no script
 */
export function firstLoad(dir) {
  const page = join(dir, "index.html");
  if (!existsSync(page)) throw new PlainError("There is no build to weigh yet. Make one with: npm run build");
  const named = filesOfPage(readFileSync(page, "utf8"));
  if (!named.some((path) => path.endsWith(".js"))) throw new PlainError(`${page} names no script, so there is nothing to weigh.`);
  const found = new Set(named);
  // A set hands out what is added while it is walked.
  for (const path of found) {
    if (!path.endsWith(".js")) continue;
    const code = readFileSync(join(dir, path), "utf8");
    for (const imported of [...staticImports(code), ...firstTexts(code)]) found.add(posix.join(posix.dirname(path), imported));
  }
  const files = [...found].map((path) => weigh(dir, path));
  return files.toSorted((a, b) => b.kind.localeCompare(a.kind) || b.bytes - a.bytes);
}

/**
 * @param {string} html
 * @returns {string[]} paths relative to the page
 */
export function filesOfPage(html) {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => tag.startsWith("<script") || /\brel="(?:modulepreload|stylesheet)"/.test(tag))
    .map((tag) => /\b(?:src|href)="([^"]*)"/.exec(tag)?.[1])
    .filter((path) => path !== undefined)
    .map((path) => posix.normalize(path.replace(/^\//, "")));
}

/**
 * What a built chunk imports or re-exports, as opposed to what it may import later by a call of `import()`.
 *
 * @param {string} code
 * @returns {string[]} such as "./start-D1.js"
 */
export function staticImports(code) {
  const statements = code.matchAll(/(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{][\w$\s,*{}]*from\s*)?(["'`])(\.[^"'`]*)\1/g);
  return [...statements].flatMap(([, , path]) => path ?? []);
}

/**
 * What a built chunk loads of the texts of the first view, in English. Each language is a chunk, and one is loaded.
 *
 * @param {string} code
 * @returns {string[]} such as "./texts-en.D1.js"
 */
export function firstTexts(code) {
  return [...code.matchAll(/\bimport\((["'`])(\.\/texts-en\.[^"'`]*)\1\)/g)].flatMap(([, , path]) => path ?? []);
}

/**
 * @param {string} dir
 * @param {string} path
 * @returns {FirstFile}
 */
function weigh(dir, path) {
  return { name: posix.basename(path), kind: path.endsWith(".css") ? "css" : "js", bytes: compressedBytes(join(dir, path)) };
}

/** @param {string} file */
function compressedBytes(file) {
  if (existsSync(`${file}.br`)) return statSync(`${file}.br`).size;
  const content = readFileSync(file);
  return Math.min(content.length, brotliCompressSync(content).length);
}

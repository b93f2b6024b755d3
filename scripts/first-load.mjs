import { existsSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { PlainError } from "./plain-error.mjs";

/** Size limits of everything loaded before the first feed element, in KiB of brotli. */
export const LIMITS_KIB = { js: 110, css: 12 };

/**
 * A file that the browser loads before the first render.
 * @typedef {{ name: string, kind: "js" | "css", bytes: number }} FirstFile `bytes` of brotli, or uncompressed if that
 *   is smaller
 */

/**
 * The scripts and style sheets of a build's index.html, all chunks that they import statically, and the English texts
 * of the first view.
 *
 * @param {string} dir the build
 * @returns {FirstFile[]} scripts first, largest first within each kind
 * @throws {PlainError} if there is no build, or its page has no script
 */
export function firstLoad(dir) {
  const page = join(dir, "index.html");
  if (!existsSync(page)) throw new PlainError("There is no build to weigh yet. Make one with: npm run build");
  const named = filesOfPage(readFileSync(page, "utf8"));
  if (!named.some((path) => path.endsWith(".js"))) throw new PlainError(`${page} names no script, so there is nothing to weigh.`);
  const found = new Set(named);
  // Iterating over a set includes elements added on the way.
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
 * The static imports and re-exports of a built chunk, without `import()` calls.
 *
 * @param {string} code
 * @returns {string[]} such as "./start-D1.js"
 */
export function staticImports(code) {
  const statements = code.matchAll(/(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{][\w$\s,*{}]*from\s*)?(["'`])(\.[^"'`]*)\1/g);
  return [...statements].flatMap(([, , path]) => path ?? []);
}

/**
 * The English text chunks of the first view that a built chunk loads. Each language is a chunk, and only one is loaded.
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

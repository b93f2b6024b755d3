import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** @typedef {any} Node of the syntax tree: ESTree with TypeScript's nodes */
/** @typedef {Parameters<import("oxlint/plugins-dev").RuleTester["run"]>[1]} Rule */

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * @param {string} file absolute path
 * @returns {string} relative to the repository, such as "src/feed/feed.tsx"
 */
export function sourcePath(file) {
  return relative(root, file).split(sep).join("/");
}

/** @param {string} path */
export function isTest(path) {
  return /\.test\.tsx?$/.test(path);
}

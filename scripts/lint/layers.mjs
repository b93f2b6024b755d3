import { posix } from "node:path";
import { isTest, sourcePath } from "./source-path.mjs";

/** @typedef {import("./source-path.mjs").Rule} Rule */
/** @typedef {import("./source-path.mjs").Node} Node */

/** Any folder of `src/` not listed below: one per area of the app. */
const PLACES = "places";

/** The folders of `src/` in order. Each may import only those after it. */
const LAYERS = ["app", PLACES, "feed", "compose", "feed-element", "editor", "entities", "data", "session", "ui", "connect", "lib"];

/** Exceptions: folders that a layer may not import although they are below it. */
const EXCEPT = new Map([["ui", ["connect"]]]);

/** May import everything, and may be imported by tests only. */
const TESTING = "testing";

/** What the local org may import from the client. */
const FOR_LOCAL_ORG = ["connect", "lib"];

/**
 * Forbids imports against the order of the layers.
 *
 * @type {Rule}
 */
export const layers = {
  create(context) {
    const path = sourcePath(context.filename);
    /** @param {Node} source */
    const check = (source) => {
      const message = typeof source?.value === "string" ? importFault(path, source.value) : null;
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ source }) => check(source),
    };
  },
};

/**
 * The error for an import, or null.
 *
 * @param {string} path of the importing file, relative to the repository
 * @param {string} specifier the import, such as "~/feed/feed.tsx"
 * @returns {string | null}
 */
export function importFault(path, specifier) {
  if (isTest(path)) return null;
  if (path.startsWith("local-org/")) return localOrgFault(path, specifier);
  const from = folderOf(path);
  if (specifier.startsWith(".")) {
    const target = posix.join(posix.dirname(path), specifier);
    const isInside = from === null ? target.startsWith("src/") : target.startsWith(`src/${from}/`);
    return isInside ? null : "Leave a folder by ~/folder/file, and src not at all.";
  }
  const to = specifier.startsWith("~/") ? (specifier.split("/")[1] ?? "") : null;
  if (to === null || from === TESTING) return null;
  if (to === TESTING) return "src/testing is for tests alone.";
  if (path.startsWith("src/connect/contract/")) return "The contract imports nothing but itself.";
  if (from === null || from === to) return null;
  const below = importedBy(from);
  return below.includes(to) || (below.includes(PLACES) && layerOf(to) === PLACES)
    ? null
    : `${from} does not import ${to}. It imports ${below.join(", ") || "nothing of the app"}.`;
}

/**
 * @param {string} folder
 * @returns {string[]} the layers that it may import
 */
function importedBy(folder) {
  const layer = layerOf(folder);
  return LAYERS.slice(LAYERS.indexOf(layer) + 1).filter((below) => !EXCEPT.get(layer)?.includes(below));
}

/** @param {string} folder */
function layerOf(folder) {
  return LAYERS.includes(folder) ? folder : PLACES;
}

/**
 * @param {string} path
 * @returns {string | null} the folder of `src/` that the file is in, or null for a file of `src/` itself
 */
function folderOf(path) {
  const parts = path.split("/");
  return parts.length > 2 ? (parts[1] ?? null) : null;
}

/**
 * @param {string} path
 * @param {string} specifier
 */
function localOrgFault(path, specifier) {
  if (specifier.startsWith("~/")) return "Of the client, the local org imports src/connect and src/lib, by relative path.";
  const target = specifier.startsWith(".") ? posix.join(posix.dirname(path), specifier) : "";
  if (!target.startsWith("src/") || FOR_LOCAL_ORG.includes(folderOf(target) ?? "")) return null;
  return "Of the client, the local org knows src/connect and src/lib alone.";
}

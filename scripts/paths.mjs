import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** The production build. */
export const dist = join(root, "dist");

/**
 * A cache path inside node_modules, so that a new install clears it.
 *
 * @param {string} name
 */
export function cachePath(name) {
  const folder = join(root, "node_modules", ".cache");
  mkdirSync(folder, { recursive: true });
  return join(folder, name);
}

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** The production build. */
export const dist = join(root, "dist");

/**
 * A place for what can be made again, inside node_modules so that a new install forgets it.
 *
 * @param {string} name
 */
export function cachePath(name) {
  const folder = join(root, "node_modules", ".cache");
  mkdirSync(folder, { recursive: true });
  return join(folder, name);
}

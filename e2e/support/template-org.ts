import { existsSync } from "node:fs";
import { join } from "node:path";
import { startLocalOrg } from "../../scripts/local-org.mjs";
import { cachePath, dist } from "../../scripts/paths.mjs";
import { findFreePort } from "../../scripts/ports.mjs";

/** A folder with a new org's data, created once. Each worker's org starts from a copy. */
export const TEMPLATE = cachePath("e2e-template");

/** Playwright's global setup. */
export default async function makeTemplate(): Promise<void> {
  if (!existsSync(join(dist, "index.html"))) throw new Error("There is no build to test. Make one with: npm run build");
  const port = await findFreePort();
  const org = await startLocalOrg({ port, allowOrigin: "http://localhost", data: TEMPLATE, reset: true });
  await org.stop();
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { APP_PORT } from "../app-options.mjs";
import { portNumber, readOptions } from "../arguments.mjs";
import { ensurePackages } from "../ensure-packages.mjs";
import { dist } from "../paths.mjs";
import { PlainError } from "../plain-error.mjs";
import { ensurePortIsFree } from "../ports.mjs";
import { runUntilStopped } from "../run-until-stopped.mjs";
import { securityHeaders } from "../security-headers.mjs";

/**
 * Refuses to serve a build below a path other than its base element's: it would not find its own files.
 *
 * @param {string} base
 */
function ensureBase(base) {
  const [, built] = /<base href="([^"]*)"/.exec(readFileSync(join(dist, "index.html"), "utf8")) ?? [];
  const wanted = `/${base}/`.replace(/\/+/g, "/");
  if (!built || built === "./" || built === wanted) return;
  throw new PlainError(
    `The build is for ${built}, not for ${wanted}. Make another one with: npm run build -- --base ${wanted} (or change the base element of dist/index.html).`,
  );
}

/** Prints the headers for the config.json in dist/, to copy into a host's settings. */
function printHeaders() {
  /** @type {import("../security-headers.mjs").HostedConfig} */
  const config = JSON.parse(readFileSync(join(dist, "config.json"), "utf8"));
  for (const [name, value] of Object.entries(securityHeaders(config))) console.log(`${name}: ${value}`);
}

/**
 * `npm run preview`: serves dist/ unchanged, with its own config.json, as a well configured static host would.
 *
 * @param {string[]} args
 */
export async function main(args) {
  const given = readOptions(args, { port: { type: "string" }, base: { type: "string" }, headers: { type: "boolean" } });
  if (given.headers) return printHeaders();
  const port = portNumber(given.port, APP_PORT, "--port");
  await ensurePortIsFree(port, "--port");
  await ensurePackages();
  if (!existsSync(join(dist, "index.html"))) throw new PlainError("There is no build to show yet. Make one with: npm run build");
  ensureBase(given.base ?? "/");
  const { startStaticHost } = await import("../static-host.mjs");
  const host = await startStaticHost({ dir: dist, port, base: given.base });
  console.log(`\n  The build is at ${host.url}\n  Stop with Ctrl-C.\n`);
  await runUntilStopped(() => host.close());
}

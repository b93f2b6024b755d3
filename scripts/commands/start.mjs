import { openOrg, readAppOptions } from "../app-options.mjs";
import { ensureBuild } from "../ensure-build.mjs";
import { ensurePackages } from "../ensure-packages.mjs";
import { greeting } from "../greeting.mjs";
import { dist } from "../paths.mjs";
import { ensurePortIsFree } from "../ports.mjs";
import { runUntilStopped } from "../run-until-stopped.mjs";

/**
 * `npm start`: serves the production build, with the local org or a real one.
 *
 * @param {string[]} args
 */
export async function main(args) {
  const options = readAppOptions(args);
  await ensurePortIsFree(options.port, "--port");
  await ensurePackages();
  await ensureBuild();
  // Imported only now, because its packages may just have been installed.
  const { startStaticHost } = await import("../static-host.mjs");

  const origin = `http://localhost:${options.port}`;
  const { config, localOrg } = await openOrg(options, origin);
  const host = await startStaticHost({ dir: dist, port: options.port, config });
  console.log(greeting(host.url, options, localOrg));
  await runUntilStopped(() => Promise.all([host.close(), localOrg?.stop()]), localOrg);
}

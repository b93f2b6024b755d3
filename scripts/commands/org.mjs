import { spawn } from "node:child_process";
import { ensurePackages } from "../ensure-packages.mjs";
import { localOrgScript } from "../local-org.mjs";
import { root } from "../paths.mjs";

/**
 * `npm run org`: runs the local org alone, passing its options on.
 *
 * @param {string[]} args
 */
export async function main(args) {
  await ensurePackages();
  const child = spawn(process.execPath, [...localOrgScript(), ...args], { cwd: root, stdio: ["inherit", "inherit", "inherit", "ipc"] });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, () => child.kill(signal));
  child.on("exit", (code) => process.exit(code ?? 0));
}

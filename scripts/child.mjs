import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";

/**
 * The script behind a package's command, to run with this Node: needs no shell and no .cmd file.
 *
 * @param {string} name of the package, such as "vite"
 * @param {string} [command] if its name differs from the package's
 * @returns {string} absolute path
 */
export function packageCommand(name, command = name) {
  const folder = join(root, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[command]);
}

/**
 * Runs a script with this Node and inherited output.
 *
 * @param {string[]} args the script and its arguments
 * @param {{ env?: Record<string, string> }} [options]
 * @returns {Promise<number>} the exit code; 1 if a signal ended it
 */
export function runNode(args, { env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a program and captures its output.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ shell?: boolean, timeout?: number, env?: Record<string, string> }} [options] timeout in milliseconds
 * @returns {Promise<{ code: number, output: string }>} stdout and stderr together; code 1 if it could not be started
 */
export function runQuietly(program, args, { shell = false, timeout, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      shell,
      timeout,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...env },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ code: 1, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

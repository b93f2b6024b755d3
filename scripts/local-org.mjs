import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { root } from "./paths.mjs";
import { PlainError } from "./plain-error.mjs";

/** The local org's default port. Its host is an IP address, so that it is cross-site to the app on localhost. */
export const ORG_PORT = 5181;
export const CLIENT_ID = "3MVG9LocalOrgChatterClient";

/**
 * @typedef {object} LocalOrgOptions
 * @property {number} port
 * @property {string} allowOrigin origin of the app: for CORS and for the address to come back to after sign-in
 * @property {string} [data] folder of its database
 * @property {boolean} [reset] begin with new data
 * @property {string[]} [more] further arguments, such as ["--posts", "10000"]
 */

/**
 * A local org in a child process that ends with this one.
 * @typedef {object} LocalOrg
 * @property {string} url origin
 * @property {string} said its output until it was ready
 * @property {Promise<string>} ended resolves with its last lines on stderr
 * @property {() => Promise<void>} stop
 */

/**
 * Starts the local org and waits until it answers.
 *
 * @param {LocalOrgOptions} options
 * @returns {Promise<LocalOrg>}
 * @throws {PlainError} if it ends before it answers
 */
export async function startLocalOrg({ port, allowOrigin, data, reset = false, more = [] }) {
  const url = `http://127.0.0.1:${port}`;
  const args = ["--port", String(port), "--allow-origin", allowOrigin, "--client-id", CLIENT_ID, ...more];
  if (data) args.push("--data", data);
  if (reset) args.push("--reset");

  const child = spawn(process.execPath, [...localOrgScript(), ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let said = "";
  /** @type {string[]} */
  let complaints = [];
  child.stdout?.on("data", (chunk) => (said = (said + chunk).slice(-4000)));
  child.stderr?.on("data", (chunk) => (complaints = [...complaints, ...String(chunk).trimEnd().split("\n")].slice(-20)));
  const ended = new Promise((/** @type {(lastLines: string) => void} */ resolve) => {
    child.once("close", () => resolve(complaints.join("\n")));
  });
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const stop = async () => {
    if (isRunning()) child.kill("SIGTERM");
    const killer = setTimeout(() => child.kill("SIGKILL"), 5000);
    await ended;
    clearTimeout(killer);
  };

  // It prints this line last; it names who can sign in.
  while (!said.includes("\n") || !(await answers(url))) {
    if (!isRunning()) throw new PlainError((await ended) || said.trim() || "The local org could not start.");
    await wait(50);
  }
  return { url, said, ended, stop };
}

/** Node arguments that run the local org's TypeScript. */
export function localOrgScript() {
  const guard = pathToFileURL(join(root, "scripts", "end-with-parent.mjs")).href;
  return ["--import", guard, "--import", "tsx", join(root, "local-org", "main.ts")];
}

/** @param {string} url */
async function answers(url) {
  try {
    return (await fetch(`${url}/services/data`, { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}

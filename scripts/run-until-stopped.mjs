import { setTimeout as wait } from "node:timers/promises";
import { PlainError } from "./plain-error.mjs";

/**
 * Keeps a command running until SIGINT or SIGTERM, then stops what it started and exits.
 *
 * @param {() => Promise<unknown>} stop stops what the command started
 * @param {import("./local-org.mjs").LocalOrg | null} [localOrg] if it ends, the command ends too
 * @throws {PlainError} if the local org ends by itself
 */
export async function runUntilStopped(stop, localOrg) {
  const signalled = new Promise((/** @type {(value: null) => void} */ resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => resolve(null));
  });
  const lastLines = await Promise.race([signalled, ...(localOrg ? [endedByItself(localOrg)] : [])]);
  await stop();
  if (lastLines !== null) throw new PlainError(["The local org has stopped.", lastLines].join("\n").trim());
  process.exit(0);
}

/** @param {import("./local-org.mjs").LocalOrg} localOrg */
async function endedByItself({ ended }) {
  const lastLines = await ended;
  // Ctrl-C in a terminal also reaches the local org, perhaps before this process.
  await wait(500);
  return lastLines;
}

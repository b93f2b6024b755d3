import { setTimeout as wait } from "node:timers/promises";
import { PlainError } from "./plain-error.mjs";

/**
 * Keeps a command running until Ctrl-C or a polite kill, then ends what it has started, and the process with it.
 *
 * @param {() => Promise<unknown>} stop ends what the command has started
 * @param {import("./local-org.mjs").LocalOrg | null} [localOrg] the command makes no sense without it, if there is one
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
  // Ctrl-C in a terminal reaches the local org as well, and maybe sooner than us.
  await wait(500);
  return lastLines;
}

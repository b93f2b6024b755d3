// Checks the size of the build: `node scripts/check-sizes.mjs` lists what is loaded before the first feed element, and
// fails over the limit.
import { firstLoad, LIMITS_KIB } from "./first-load.mjs";
import { dist } from "./paths.mjs";
import { PlainError } from "./plain-error.mjs";

try {
  process.exitCode = check();
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error);
  process.exitCode = 1;
}

/** @returns {number} exit code */
function check() {
  const files = firstLoad(dist);
  const width = Math.max(...files.map(({ name }) => name.length));
  const line = (/** @type {string} */ name, /** @type {number} */ bytes) =>
    `${name.padEnd(width)}  ${(bytes / 1024).toFixed(1).padStart(6)} KiB`;
  console.log(files.map(({ name, bytes }) => line(name, bytes)).join("\n"));
  let exitCode = 0;
  for (const [kind, limit] of Object.entries(LIMITS_KIB)) {
    const total = files.filter((file) => file.kind === kind).reduce((sum, { bytes }) => sum + bytes, 0);
    const isTooMuch = total > limit * 1024;
    if (isTooMuch) exitCode = 1;
    console.log(
      `${line(`All ${kind.toUpperCase()}`, total)}, ${isTooMuch ? "more than the limit of" : "within the limit of"} ${limit} KiB`,
    );
  }
  return exitCode;
}

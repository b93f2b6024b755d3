const MAJOR = 20;
const MINOR = 19;

/**
 * The error message if the running Node is too old, otherwise null. Old syntax on purpose, see run.mjs.
 *
 * @param {string} version such as "18.20.4"
 * @returns {string | null}
 */
export function nodeProblem(version) {
  const parts = version.split(".");
  const major = Number(parts[0]);
  if (major > MAJOR || (major === MAJOR && Number(parts[1]) >= MINOR)) return null;
  const oldest = MAJOR + "." + MINOR;
  return "This needs Node " + oldest + " or newer, but this is Node " + version + ". Get a newer one from https://nodejs.org.";
}

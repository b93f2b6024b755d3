const KEY = "chatter:reloaded";
/** Minimum time between two automatic reloads, in milliseconds, so that a reload that does not help is not repeated. */
const PAUSE = 60_000;

let isMissing = false;

/** Whether a chunk failed to load, most likely because a new version was deployed. */
export function isPartMissing(): boolean {
  return isMissing;
}

/**
 * Reloads once when a chunk is missing on the host, to get the new version, unless somebody is typing. Otherwise the
 * error fallback offers the reload.
 */
export function watchForNewVersion(): void {
  window.addEventListener("vite:preloadError", () => {
    // Offline says nothing about versions, and `lazily` loads the chunk later.
    if (!navigator.onLine) return;
    isMissing = true;
    if (!isWriting() && isFirstTime()) window.location.reload();
  });
}

function isWriting(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement>("textarea, input, [contenteditable=true]");
  return [...fields].some((field) => (field.value ?? field.textContent) !== "" && field.type !== "radio" && field.type !== "checkbox");
}

/** False without storage: a second reload could not be told from the first. */
function isFirstTime(): boolean {
  try {
    const last = Number(sessionStorage.getItem(KEY));
    sessionStorage.setItem(KEY, String(Date.now()));
    return Date.now() - last > PAUSE;
  } catch {
    return false;
  }
}

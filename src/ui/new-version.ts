const KEY = "chatter:reloaded";
/** Minimum time between two automatic reloads, in milliseconds, so that a reload that does not help is not repeated. */
const PAUSE = 60_000;

let isMissing = false;

/** Whether a chunk failed to load, most likely because a new version was deployed. */
export function isPartMissing(): boolean {
  return isMissing;
}

/**
 * Reloads once when a chunk is missing on the host, to get the new version, unless somebody is typing or something
 * would be lost. Then the error fallback offers the reload.
 */
export function watchForNewVersion(): void {
  window.addEventListener("vite:preloadError", () => {
    // Offline says nothing about versions, and `lazily` loads the chunk later.
    if (!navigator.onLine) return;
    isMissing = true;
    if (!isWriting() && !isAskedBeforeLeaving() && isFirstTime()) window.location.reload();
  });
}

function isWriting(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement>("textarea, input:not([type=radio], [type=checkbox]), [contenteditable=true]");
  return [...fields].some((field) => (field.value ?? field.textContent) !== "");
}

/** Whether something would be lost with the page: the same listeners hear this as when somebody closes it. */
function isAskedBeforeLeaving(): boolean {
  return !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
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

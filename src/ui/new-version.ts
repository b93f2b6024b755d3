const KEY = "chatter:reloaded";
/** A reload that did not help is not tried again for so long, in milliseconds. */
const PAUSE = 60_000;

let isMissing = false;

/** Whether a part of the app could not be loaded: most likely a new version has taken its place. */
export function isPartMissing(): boolean {
  return isMissing;
}

/**
 * Gets the new version where a part of this one is gone from the host: reloads by itself, once, unless somebody is
 * writing. Whoever draws the failure then says so and offers the reload.
 */
export function watchForNewVersion(): void {
  window.addEventListener("vite:preloadError", () => {
    // Without a connection nothing is known of versions, and what is wanted is loaded later (lazily.ts).
    if (!navigator.onLine) return;
    isMissing = true;
    if (!isWriting() && isFirstTime()) window.location.reload();
  });
}

function isWriting(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement>("textarea, input, [contenteditable=true]");
  return [...fields].some((field) => (field.value ?? field.textContent) !== "" && field.type !== "radio" && field.type !== "checkbox");
}

/** Where the browser keeps nothing, nobody could tell a second time from the first. */
function isFirstTime(): boolean {
  try {
    const last = Number(sessionStorage.getItem(KEY));
    sessionStorage.setItem(KEY, String(Date.now()));
    return Date.now() - last > PAUSE;
  } catch {
    return false;
  }
}

/** Milliseconds to wait in Safari, which has no idle callback. */
const WITHOUT_CALLBACK = 2_000;

/**
 * Runs something when the page is idle.
 *
 * @param latest milliseconds after which it runs on a busy page too
 * @returns what cancels it
 */
export function whenIdle(run: () => void, latest: number): () => void {
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(run, WITHOUT_CALLBACK);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run, { timeout: latest });
  return () => cancelIdleCallback(handle);
}

/** Milliseconds after the frame until it is on screen, even on a slow machine. */
const PAUSE = 100;

/** Runs a callback once the next frame has been painted; in a background tab, once the tab is visible. */
export function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run, PAUSE));
}

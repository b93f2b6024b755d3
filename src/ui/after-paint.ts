/** Milliseconds that a browser takes, after the frame, to bring it onto the screen of a slow machine. */
const PAUSE = 100;

/** Runs something once the next frame has been painted; in a tab that nobody sees, once somebody does. */
export function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run, PAUSE));
}

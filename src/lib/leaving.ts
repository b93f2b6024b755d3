let leaving = false;

/** From now on, knows whether the page is being left. */
export function watchLeaving(): void {
  window.addEventListener("pagehide", () => (leaving = true));
  window.addEventListener("pageshow", () => (leaving = false));
}

/** Whether the page is being left: a call that fails now was cut off by that, and nobody knows how it ended. */
export function isLeaving(): boolean {
  return leaving;
}

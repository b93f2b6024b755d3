let leaving = false;

/** Starts watching whether the page is unloading. */
export function watchLeaving(): void {
  window.addEventListener("pagehide", () => (leaving = true));
  window.addEventListener("pageshow", () => (leaving = false));
}

/** Whether the page is unloading: a call that fails now was aborted by that, and its outcome is unknown. */
export function isLeaving(): boolean {
  return leaving;
}

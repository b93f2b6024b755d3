/** The event on `window` that takes all toasts away. */
export const CLOSE_TOASTS_EVENT = "chatter:close-toasts";

/** Takes all toasts away. What they offered to undo is carried out. */
export function closeToasts(): void {
  window.dispatchEvent(new Event(CLOSE_TOASTS_EVENT));
}

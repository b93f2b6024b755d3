/** A message that comes and goes. */
export interface Toast {
  text: string;
  action?: ToastAction;
}

/** Something to be done about what a toast says. */
export interface ToastAction {
  label: string;
  onPress: () => void;
  /** The toast has gone, for whatever reason. After `onPress` where that is why. */
  onGone: () => void;
}

/** The event on `window` that asks for a toast, its detail. */
export const TOAST_EVENT = "chatter:toast";

/** Shows a message at the edge of the page and says it to screen readers, politely. At most three stand at once. */
export function showToast(text: string, action?: ToastAction): void {
  window.dispatchEvent(new CustomEvent<Toast>(TOAST_EVENT, { detail: { text, action } }));
}

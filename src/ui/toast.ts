/** A message that comes and goes. */
export interface Toast {
  text: string;
  action?: ToastAction;
  /** The error, if the toast reports a failure. */
  refusal?: { error: unknown; because?: string };
}

/** The toast's button. */
export interface ToastAction {
  label: string;
  onPress: () => void;
  /** Called when the toast has closed for any reason; after `onPress` if that closed it. */
  onGone: () => void;
}

/** Event on `window` that shows a toast, its detail. */
export const TOAST_EVENT = "chatter:toast";

/** Shows a toast, announced politely to screen readers. At most three are shown at once. */
export function showToast(text: string, action?: ToastAction): void {
  window.dispatchEvent(new CustomEvent<Toast>(TOAST_EVENT, { detail: { text, action } }));
}

/**
 * Shows a toast for a failed action, with the reason.
 *
 * @param text a text, or a key of `toastMessages.refused`, whose texts load late
 * @param because replaces our own sentence where the caller knows better
 */
export function showRefusal(text: string, error: unknown, because?: string, action?: ToastAction): void {
  window.dispatchEvent(new CustomEvent<Toast>(TOAST_EVENT, { detail: { text, action, refusal: { error, because } } }));
}

/** A message that comes and goes. */
export interface Toast {
  text: string;
  action?: ToastAction;
  /** Why, where it says that something was refused. */
  refusal?: { error: unknown; because?: string };
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

/**
 * Says that something did not work, and why.
 *
 * @param text or the name of one of `toastMessages.refused`, whose texts come late
 * @param because in place of our own sentence, where the place knows better
 */
export function showRefusal(text: string, error: unknown, because?: string): void {
  window.dispatchEvent(new CustomEvent<Toast>(TOAST_EVENT, { detail: { text, refusal: { error, because } } }));
}

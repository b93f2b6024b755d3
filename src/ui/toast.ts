/** A message that comes and goes. */
export interface Toast {
  id: number;
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

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function set(next: readonly Toast[]): void {
  const gone = toasts.filter((toast) => !next.includes(toast));
  toasts = next;
  for (const listener of listeners) listener();
  for (const { action } of gone) action?.onGone();
}

/** What shows now, oldest first. */
export function shownToasts(): readonly Toast[] {
  return toasts;
}

/** Calls back with every change. Returns what ends that. */
export function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows a message at the edge of the page and says it to screen readers. At most three stand at once. */
export function showToast(text: string, action?: ToastAction): void {
  lastId += 1;
  set([...toasts.filter((toast) => toast.text !== text).slice(-2), { id: lastId, text, action }]);
}

/** Takes a toast away. */
export function dismissToast(id: number): void {
  set(toasts.filter((toast) => toast.id !== id));
}

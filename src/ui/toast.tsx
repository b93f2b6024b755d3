import { X } from "lucide-react";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { messages } from "~/lib/messages/messages.ts";

/** A message that comes and goes. */
interface Toast {
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

/** Milliseconds. A toast that is hovered or has focus then stays for as long again. */
const VISIBLE_FOR = 8_000;

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function set(next: readonly Toast[]): void {
  const gone = toasts.filter((toast) => !next.includes(toast));
  toasts = next;
  for (const listener of listeners) listener();
  for (const { action } of gone) action?.onGone();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows a message at the edge of the page and says it to screen readers. At most three stand at once. */
export function showToast(text: string, action?: ToastAction): void {
  lastId += 1;
  set([...toasts.filter((toast) => toast.text !== text).slice(-2), { id: lastId, text, action }]);
}

function dismiss(id: number): void {
  set(toasts.filter((toast) => toast.id !== id));
}

/** Where toasts show: above the navigation and the notice of being offline. It has to be on the page from the start so that they are announced. */
export function Toasts() {
  const shown = useSyncExternalStore(subscribe, () => toasts);
  return (
    <div
      role="alert"
      className="pointer-events-none fixed inset-x-0 bottom-[calc(6.5rem+env(safe-area-inset-bottom))] z-50 flex flex-col items-center gap-2 px-4 md:bottom-14"
    >
      {shown.map((toast) => (
        <ToastBox key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastBox({ toast: { id, text, action } }: { toast: Toast }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const timer = setInterval(() => {
      if (!box.current?.matches(":hover, :focus-within")) dismiss(id);
    }, VISIBLE_FOR);
    return () => clearInterval(timer);
  }, [id]);
  return (
    <div ref={box} className="pointer-events-auto flex max-w-md items-center gap-3 rounded-lg bg-text py-2 ps-4 pe-2 text-surface shadow-lg">
      <span className="py-1">{text}</span>
      {action && (
        <button
          type="button"
          className="min-h-9 rounded-md px-2 font-semibold underline"
          onClick={() => {
            action.onPress();
            dismiss(id);
          }}
        >
          {action.label}
        </button>
      )}
      <button type="button" aria-label={messages.app.close} className="grid size-9 place-items-center rounded-md" onClick={() => dismiss(id)}>
        <X aria-hidden size={16} />
      </button>
    </div>
  );
}

import { X } from "lucide-react";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { messages } from "~/lib/messages/messages.ts";
import { dismissToast, shownToasts, subscribeToToasts, type Toast } from "./toast.ts";

/** Milliseconds. A toast that is hovered or has focus then stays for as long again. */
const VISIBLE_FOR = 8_000;

/** Where toasts show: above the navigation and the notice of being offline. It has to be on the page before them, so that they are announced. */
export function Toasts() {
  const shown = useSyncExternalStore(subscribeToToasts, shownToasts);
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
      if (!box.current?.matches(":hover, :focus-within")) dismissToast(id);
    }, VISIBLE_FOR);
    return () => clearInterval(timer);
  }, [id]);
  return (
    <div
      ref={box}
      className="pointer-events-auto flex max-w-md items-center gap-3 rounded-lg bg-text py-2 ps-4 pe-2 text-surface shadow-lg"
    >
      <span className="py-1">{text}</span>
      {action && (
        <button
          type="button"
          className="min-h-9 rounded-md px-2 font-semibold underline"
          onClick={() => {
            action.onPress();
            dismissToast(id);
          }}
        >
          {action.label}
        </button>
      )}
      <button
        type="button"
        aria-label={messages.app.close}
        className="grid size-9 place-items-center rounded-md"
        onClick={() => dismissToast(id)}
      >
        <X aria-hidden size={16} />
      </button>
    </div>
  );
}

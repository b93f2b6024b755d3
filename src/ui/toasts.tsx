import { Toast } from "@base-ui/react/toast";
import { X } from "lucide-react";
import { useEffect, type RefObject } from "react";
import { messages } from "~/lib/messages/messages.ts";
import { toastMessages } from "~/lib/messages/toasts.ts";
import { ErrorReason } from "./error-reason.tsx";
import { TOAST_EVENT, type Toast as ToastRequest } from "./toast.ts";

/** Milliseconds. Paused while a toast is hovered or focused, and while the window is inactive. */
const VISIBLE_FOR = 8_000;

/**
 * The toasts, above the navigation and the offline notice. F6 moves focus to them, Escape closes the focused one.
 *
 * @param inbox queue of toasts to show, filled by the host's listener
 */
export function Toasts({ inbox }: { inbox: RefObject<ToastRequest[]> }) {
  return (
    <Toast.Provider timeout={VISIBLE_FOR} limit={3}>
      <ToastList inbox={inbox} />
    </Toast.Provider>
  );
}

function ToastList({ inbox }: { inbox: RefObject<ToastRequest[]> }) {
  const { toasts, close } = Toast.useToastManager();
  useInbox(inbox);
  return (
    <Toast.Viewport
      aria-label={toastMessages.region}
      className="pointer-events-none fixed inset-x-0 bottom-[calc(6.5rem+env(safe-area-inset-bottom))] z-50 flex flex-col-reverse items-center gap-2 px-safe-4 outline-none md:bottom-14"
    >
      {toasts.map((toast) => (
        <Toast.Root
          // A new key remounts a repeated toast, so that it is announced again.
          key={`${toast.id} ${toast.updateKey}`}
          toast={toast}
          className="pointer-events-auto flex max-w-md translate-x-(--toast-swipe-movement-x) translate-y-(--toast-swipe-movement-y) items-center gap-3 rounded-lg bg-text py-2 ps-4 pe-2 text-surface shadow-lg transition-[opacity,translate] duration-150 data-ending-style:opacity-0 data-limited:hidden data-starting-style:opacity-0"
        >
          <div className="min-w-0 py-1 text-start">
            <Toast.Title render={<p />} dir="auto" />
            <Toast.Description render={<div />} className="text-sm" dir="auto" />
          </div>
          <Toast.Action
            className="min-h-9 rounded-md px-2 font-semibold underline focus-visible:outline-current"
            onClick={() => close(toast.id)}
          />
          <Toast.Close
            aria-label={messages.app.close}
            // Base UI hides it from screen readers until the toast is hovered, but it can always be reached.
            aria-hidden={false}
            className="grid size-9 place-items-center rounded-md focus-visible:outline-current"
          >
            <X aria-hidden size={16} />
          </Toast.Close>
        </Toast.Root>
      ))}
    </Toast.Viewport>
  );
}

/** Shows queued toasts, and calls `onGone` for closed ones. */
function useInbox(inbox: RefObject<ToastRequest[]>): void {
  const { add, update } = Toast.useToastManager();
  useEffect(() => {
    /** `onGone` of the toasts still showing. */
    const pending = new Set<() => void>();
    /** Toasts added while the page was hidden: their time starts when it becomes visible. */
    const unseen = new Set<string>();

    function show({ text: named, action, refusal }: ToastRequest): void {
      const text = toastMessages.refused[named] ?? named;
      function onClose(): void {
        if (pending.delete(onClose)) action?.onGone();
      }
      if (action) pending.add(onClose);
      const id = add({
        // A repeated text replaces its toast, unless it has an action: each action is about something else.
        id: action ? undefined : text,
        title: text,
        description: refusal && <ErrorReason {...refusal} intent="do" />,
        actionProps: action && { children: action.label, onClick: action.onPress },
        timeout: document.hidden ? 0 : VISIBLE_FOR,
        onClose,
      });
      if (document.hidden) unseen.add(id);
    }

    function onVisible(): void {
      if (document.hidden) return;
      for (const id of unseen) update(id, { timeout: VISIBLE_FOR });
      unseen.clear();
    }

    const showAll = () => inbox.current.splice(0).forEach(show);
    window.addEventListener(TOAST_EVENT, showAll);
    document.addEventListener("visibilitychange", onVisible);
    showAll();
    return () => {
      window.removeEventListener(TOAST_EVENT, showAll);
      document.removeEventListener("visibilitychange", onVisible);
      for (const gone of pending) gone();
    };
  }, [inbox, add, update]);
}

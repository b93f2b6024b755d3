import { useLayoutEffect, useRef } from "react";
import { Later } from "./later.tsx";
import { lazily } from "./lazily.ts";
import { TOAST_EVENT, type Toast } from "./toast.ts";

const Toasts = lazily(() => import("./toasts.tsx"), "Toasts");

/** Where toasts are rendered. Queues them until their code has loaded. */
export function ToastHost() {
  const inbox = useRef<Toast[]>([]);
  // A layout effect: it has to listen before what shows toasts does, which may be rendered at once.
  useLayoutEffect(() => {
    const keep = (event: Event) => inbox.current.push((event as CustomEvent<Toast>).detail);
    window.addEventListener(TOAST_EVENT, keep);
    return () => window.removeEventListener(TOAST_EVENT, keep);
  }, []);
  return (
    <Later>
      <Toasts inbox={inbox} />
    </Later>
  );
}

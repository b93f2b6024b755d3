import { Suspense, useEffect, useState, type ReactNode } from "react";
import { ErrorBoundary } from "./error-boundary.tsx";

/** Milliseconds after the next frame: what people came for has been painted by then. */
const PAUSE = 30;

/**
 * Draws what can wait a moment, so that its code is not loaded before what people came for shows. Where it cannot be
 * drawn or loaded, the rest of the page does without.
 */
export function Later({ children }: { children: ReactNode }) {
  const [isTime, setIsTime] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => (timer = setTimeout(() => setIsTime(true), PAUSE)));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  if (!isTime) return null;
  return (
    <ErrorBoundary fallback={() => null}>
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  );
}

import { Suspense, useEffect, useState, type ReactNode } from "react";
import { ErrorBoundary } from "./error-boundary.tsx";
import { firstContent } from "./first-content.ts";

/** Whether what people came for shows, so that other things may be loaded. */
export function useIsShown(): boolean {
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    let isOver = false;
    void firstContent.then(() => !isOver && setIsShown(true));
    return () => {
      isOver = true;
    };
  }, []);
  return isShown;
}

/**
 * Draws what can wait a moment, so that its code is not loaded before what people came for shows. Where it cannot be
 * drawn or loaded, the rest of the page does without.
 */
export function Later({ children }: { children: ReactNode }) {
  if (!useIsShown()) return null;
  return (
    <ErrorBoundary fallback={() => null}>
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  );
}

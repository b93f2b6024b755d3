import { Suspense, useEffect, useState, type ReactNode } from "react";
import { ErrorBoundary } from "./error-boundary.tsx";
import { firstContent, isContentShown } from "./first-content.ts";

/** Whether the page's main content has been painted, so that the rest may load. */
export function useIsShown(): boolean {
  const [isShown, setIsShown] = useState(isContentShown);
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
 * Renders its children after the main content, so that their code loads later. Renders nothing if they fail to load or
 * crash.
 */
export function Later({ children }: { children: ReactNode }) {
  if (!useIsShown()) return null;
  return (
    <ErrorBoundary fallback={() => null}>
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  );
}

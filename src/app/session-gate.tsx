import { lazy, Suspense, useEffect, useRef, type ReactNode } from "react";
import { useSession, useSessionStatus } from "~/session/session-context.tsx";

const SessionEnded = lazy(async () => ({ default: (await import("./session-ended.tsx")).SessionEnded }));
const SignInPage = lazy(async () => ({ default: (await import("./sign-in-page.tsx")).SignInPage }));

/**
 * Shows the app to who is signed in, and the sign-in page to who is not. A session that ends by itself takes nothing
 * off the page.
 */
export function SessionGate({ children }: { children: ReactNode }) {
  const session = useSession();
  const status = useSessionStatus();
  const wasSignedIn = useRef(session.record() !== null);
  useEffect(() => {
    // The connection and the cache belong to one sign-in: another one begins with a fresh page.
    if (status === "signed-in" && !wasSignedIn.current) window.location.reload();
    if (status === "signed-out") wasSignedIn.current = false;
  }, [status]);
  if (status === "signed-out") {
    return (
      <Suspense fallback={null}>
        <SignInPage />
      </Suspense>
    );
  }
  return (
    <>
      <Suspense fallback={null}>{status === "expired" && <SessionEnded />}</Suspense>
      {children}
    </>
  );
}

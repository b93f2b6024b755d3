import { useEffect } from "react";
import { ConnectError } from "~/connect/errors.ts";
import { needsPopup } from "~/session/needs-popup.ts";
import { useSession } from "~/session/session-context.tsx";
import { SIGN_IN_EVENT } from "~/ui/error-reason.tsx";

/**
 * Handles sign-in requests from error messages. The session-ended notice stays until sign-in is done, in case its popup
 * is closed, and calls wait meanwhile.
 */
export function useSignInRequests(): void {
  const session = useSession();
  useEffect(() => {
    function onRequest({ detail }: Event & { detail?: unknown }): void {
      session.end(detail instanceof ConnectError ? detail : new ConnectError("denied", ""));
      if (!needsPopup()) void session.signInAgain().catch(() => undefined);
    }
    window.addEventListener(SIGN_IN_EVENT, onRequest);
    return () => window.removeEventListener(SIGN_IN_EVENT, onRequest);
  }, [session]);
}

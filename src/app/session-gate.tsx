import { useQueryClient } from "@tanstack/react-query";
import { Suspense, useEffect, useState, type ReactNode } from "react";
import type { Connection } from "~/connect/connection.ts";
import { connectSession } from "~/session/connect-session.ts";
import { needsPopup } from "~/session/needs-popup.ts";
import { SessionProvider, useConfig, useSession, useSessionStatus } from "~/session/session-context.tsx";
import { lazily } from "~/ui/lazily.ts";

const SessionEnded = lazily(async () => ({ default: (await import("./session-ended.tsx")).SessionEnded }));
const SignInPage = lazily(async () => ({ default: (await import("./sign-in-page.tsx")).SignInPage }));
const PopupSignInPage = lazily(async () => ({ default: (await import("./popup-sign-in.tsx")).PopupSignIn }));

/**
 * Shows the app to who is signed in, and the sign-in page to who is not. A session that ends by itself takes nothing
 * off the page.
 *
 * @param first the connection that the page began with, or null
 */
export function SessionGate({ connection: first, children }: { connection: Connection | null; children: ReactNode }) {
  const config = useConfig();
  const session = useSession();
  const status = useSessionStatus();
  const queryClient = useQueryClient();
  const [connection, setConnection] = useState(first);
  const [isByPopup] = useState(needsPopup);
  useEffect(() => {
    if (status === "signed-out") {
      setConnection(null);
      queryClient.clear();
    }
    if (status !== "signed-in" || connection) return;
    // Another sign-in begins with a fresh page, unless it lives in this page alone.
    if (isByPopup) setConnection(connectSession(config, session));
    else window.location.reload();
    // oxlint-disable-next-line react/exhaustive-deps
  }, [status]);
  if (status === "signed-out" || !connection) {
    return <Suspense fallback={null}>{status === "signed-out" && (isByPopup ? <PopupSignInPage /> : <SignInPage />)}</Suspense>;
  }
  return (
    <SessionProvider config={config} session={session} connection={connection}>
      <Suspense fallback={null}>{status === "expired" && <SessionEnded />}</Suspense>
      {children}
    </SessionProvider>
  );
}

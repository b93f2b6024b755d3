import { Suspense, useEffect, useState, type ReactNode } from "react";
import { storeOf } from "~/data/session-store.ts";
import type { Store } from "~/data/store.ts";
import { StoreProvider } from "~/data/use-store.tsx";
import { connectSession } from "~/session/connect-session.ts";
import { needsPopup } from "~/session/needs-popup.ts";
import { SessionProvider, useConfig, useSession, useSessionStatus } from "~/session/session-context.tsx";
import { lazily } from "~/ui/lazily.ts";

const SessionEnded = lazily(() => import("./session-ended.tsx"), "SessionEnded");
const SignInPage = lazily(() => import("./sign-in-page.tsx"), "SignInPage");
const PopupSignInPage = lazily(() => import("./popup-sign-in.tsx"), "PopupSignIn");

/**
 * Shows the app when signed in, and the sign-in page otherwise. An expired session does not unmount the page. Each
 * sign-in gets its own store, so that no data leaks from one person to the next.
 *
 * @param first the store created at start, or null
 */
export function SessionGate({ store: first, children }: { store: Store | null; children: ReactNode }) {
  const config = useConfig();
  const session = useSession();
  const status = useSessionStatus();
  const [store, setStore] = useState(first);
  const [isByPopup] = useState(needsPopup);
  useEffect(() => {
    if (status === "signed-out" && store) {
      store.close();
      setStore(null);
    }
    if (status !== "signed-in" || store) return;
    // A new sign-in reloads the page, unless the session exists only in this page's memory.
    if (!isByPopup) return window.location.reload();
    const connection = connectSession(config, session);
    setStore(connection && storeOf(session, connection));
    // oxlint-disable-next-line react/exhaustive-deps
  }, [status]);
  if (status === "signed-out" || !store) {
    return <Suspense fallback={null}>{status === "signed-out" && (isByPopup ? <PopupSignInPage /> : <SignInPage />)}</Suspense>;
  }
  return (
    <SessionProvider config={config} session={session} connection={store.connection}>
      <StoreProvider store={store}>
        <Suspense fallback={null}>{status === "expired" && <SessionEnded />}</Suspense>
        {children}
      </StoreProvider>
    </SessionProvider>
  );
}

import { startTransition, StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter, HashRouter } from "react-router";
import type { Connection } from "~/connect/connection.ts";
import { storeOf } from "~/data/session-store.ts";
import type { Store } from "~/data/store.ts";
import { prefetchFeed } from "~/feed/queries.ts";
import { positionsKey } from "~/feed/position-keys.ts";
import { firstRequests } from "~/first-requests.ts";
import { prepareTimestamps } from "~/lib/date-format.ts";
import { basePath, placeParts } from "~/lib/app-url.ts";
import { safeStorage } from "~/lib/safe-storage.ts";
import type { Config } from "~/session/config.ts";
import { SessionProvider, useSessionStatus } from "~/session/session-context.tsx";
import type { Session } from "~/session/session.ts";
import { ErrorBoundary } from "~/ui/error-boundary.tsx";
import { ToastHost } from "~/ui/toast-host.tsx";
import { setAppName } from "~/ui/use-title.ts";
import { CrashPage } from "./crash-page.tsx";
import { AppRoutes } from "./routes.tsx";
import { SessionGate } from "./session-gate.tsx";

/** What the app needs to start. `connection` is null when nobody is signed in. */
export interface Start {
  config: Config;
  session: Session;
  connection: Connection | null;
}

/**
 * How long the first render waits for the first page of the news feed, in milliseconds. On a fast connection the page
 * arrives within this time, and drawing placeholders first would only delay it.
 */
const WAIT_FOR_NEWS = 250;

/**
 * Loads what the news feed will draw (its first page, or the rows from before a reload) as far as it arrives in time.
 */
async function prepareFeed(config: Config, store: Store): Promise<void> {
  const [path] = firstRequests(config, store.owner);
  const coming = path?.includes("/chatter/feeds/") ? [prefetchFeed(store, path)] : [];
  if (safeStorage("session").getItem(positionsKey(store.owner))) {
    // Restore the scroll position before the first render, even if that is slow.
    const module = await import("~/feed/restore-positions.ts").catch(() => null);
    if (module) coming.push(module.restorePositions(store));
  }
  prepareTimestamps();
  const waited = new Promise((resolve) => setTimeout(resolve, WAIT_FOR_NEWS));
  await Promise.race([Promise.all(coming), waited]);
}

/** Renders the app into the root element. */
export async function renderApp(root: HTMLElement, { config, session, connection }: Start): Promise<void> {
  setAppName(config.branding.name);
  const store = connection && storeOf(session, connection);
  if (store) await prepareFeed(config, store);
  const Router = config.router === "hash" ? HashRouter : BrowserRouter;
  // An embedded page links only to embedded pages, and one in a site only to pages of that site: both are the router's base.
  const { embed, home } = placeParts(config.router);
  const basename = (config.router === "hash" ? "" : basePath()) + embed + home;
  const app = (
    <StrictMode>
      <ErrorBoundary fallback={(retry) => <CrashPage onRetry={retry} />}>
        <SessionProvider config={config} session={session} connection={connection}>
          <Router basename={basename}>
            <SessionGate store={store}>
              <Suspense fallback={null}>
                <AppRoutes isEmbedded={embed !== ""} />
              </Suspense>
            </SessionGate>
          </Router>
          <SignInToasts />
        </SessionProvider>
      </ErrorBoundary>
    </StrictMode>
  );
  // A transition renders in slices, so the page stays responsive.
  startTransition(() => createRoot(root).render(app));
}

/** Remounts on sign-out, in whichever tab, so that no toast outlives its session. */
function SignInToasts() {
  const isSignedOut = useSessionStatus() === "signed-out";
  return <ToastHost key={String(isSignedOut)} />;
}

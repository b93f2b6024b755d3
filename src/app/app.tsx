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
import { basePath, placeNow, withoutEmbed } from "~/lib/app-url.ts";
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

/** What the app needs to begin. `connection` is null where nobody is signed in. */
export interface Start {
  config: Config;
  session: Session;
  connection: Connection | null;
}

/**
 * How long the first drawing waits for the first page of the news, in milliseconds. On a quick line the page comes in
 * this time, and drawing placeholders first would only make it late.
 */
const WAIT_FOR_NEWS = 250;

/** Has what the news will draw: the first page, or the rows of before a reload, as far as they come in time. */
async function prepareFeed(config: Config, store: Store): Promise<void> {
  const [path] = firstRequests(config, store.owner);
  const coming = path?.includes("/chatter/feeds/") ? [prefetchFeed(store, path)] : [];
  if (safeStorage("session").getItem(positionsKey(store.owner))) {
    // Where the person was has to be known before anything is drawn, however long this takes.
    const module = await import("~/feed/restore-positions.ts").catch(() => null);
    if (module) coming.push(module.restorePositions(store));
  }
  prepareTimestamps();
  const waited = new Promise((resolve) => setTimeout(resolve, WAIT_FOR_NEWS));
  await Promise.race([Promise.all(coming), waited]);
}

/** Draws the app into the root element. */
export async function renderApp(root: HTMLElement, { config, session, connection }: Start): Promise<void> {
  setAppName(config.branding.name);
  const store = connection && storeOf(session, connection);
  if (store) await prepareFeed(config, store);
  const Router = config.router === "hash" ? HashRouter : BrowserRouter;
  const place = placeNow(config.router);
  // Every link of an embedded page leads to an embedded page: they all stand below it.
  const isEmbedded = withoutEmbed(place) !== place;
  const basename = (config.router === "hash" ? "" : basePath()) + (isEmbedded ? "/embed" : "");
  const app = (
    <StrictMode>
      <ErrorBoundary fallback={(retry) => <CrashPage onRetry={retry} />}>
        <SessionProvider config={config} session={session} connection={connection}>
          <Router basename={basename}>
            <SessionGate store={store}>
              <Suspense fallback={null}>
                <AppRoutes isEmbedded={isEmbedded} />
              </Suspense>
            </SessionGate>
          </Router>
          <SignInToasts />
        </SessionProvider>
      </ErrorBoundary>
    </StrictMode>
  );
  // As a transition it is drawn in slices, between which the page can answer.
  startTransition(() => createRoot(root).render(app));
}

/** Toasts are gone when somebody signs out, in whichever tab. */
function SignInToasts() {
  const isSignedOut = useSessionStatus() === "signed-out";
  return <ToastHost key={String(isSignedOut)} />;
}

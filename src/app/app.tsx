import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter, HashRouter } from "react-router";
import type { Connection } from "~/connect/connection.ts";
import { createQueryClient } from "~/data/query-client.ts";
import { prefetchFeed } from "~/feed/queries.ts";
import { firstRequests } from "~/first-requests.ts";
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
const PATIENCE = 250;

/** Has in the cache what the news will draw: the first page, or the rows of before a reload, as far as they come in time. */
async function prepareFeed(config: Config, client: QueryClient, connection: Connection): Promise<void> {
  const [path] = firstRequests(config);
  const coming = path?.includes("/chatter/feeds/") ? [prefetchFeed(client, connection, path)] : [];
  if (safeStorage("session").getItem(`chatter:${config.defaultOrg.id}:places`)) {
    // Where the person was has to be known before anything is drawn, however long this takes.
    const module = await import("~/feed/restore-places.ts").catch(() => null);
    if (module) coming.push(module.restorePlaces(client, connection, config.defaultOrg.id));
  }
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([Promise.all(coming), patience]);
}

/** Draws the app into the root element. */
export async function renderApp(root: HTMLElement, { config, session, connection }: Start): Promise<void> {
  setAppName(config.branding.name);
  const queryClient = createQueryClient();
  if (connection) await prepareFeed(config, queryClient, connection);
  const Router = config.router === "hash" ? HashRouter : BrowserRouter;
  const place = placeNow(config.router);
  // Every link of an embedded page leads to an embedded page: they all stand below it.
  const isEmbedded = withoutEmbed(place) !== place;
  const basename = (config.router === "hash" ? "" : basePath()) + (isEmbedded ? "/embed" : "");
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary fallback={(retry) => <CrashPage onRetry={retry} />}>
        <QueryClientProvider client={queryClient}>
          <SessionProvider config={config} session={session} connection={connection}>
            <Router basename={basename}>
              <SessionGate connection={connection}>
                <Suspense fallback={null}>
                  <AppRoutes isEmbedded={isEmbedded} />
                </Suspense>
              </SessionGate>
            </Router>
            <SignInToasts />
          </SessionProvider>
        </QueryClientProvider>
      </ErrorBoundary>
    </StrictMode>,
  );
}

/** Toasts are gone when somebody signs out, in whichever tab. */
function SignInToasts() {
  const isSignedOut = useSessionStatus() === "signed-out";
  return <ToastHost key={String(isSignedOut)} />;
}

import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter, HashRouter } from "react-router";
import type { Connection } from "~/connect/connection.ts";
import { newsFeedPath } from "~/connect/feeds.ts";
import { prefetchFeed } from "~/feed/queries.ts";
import { firstRequests } from "~/first-requests.ts";
import { basePath, placeNow, withoutEmbed } from "~/lib/app-url.ts";
import type { Config } from "~/session/config.ts";
import { SessionProvider } from "~/session/session-context.tsx";
import type { Session } from "~/session/session.ts";
import { ErrorBoundary } from "~/ui/error-boundary.tsx";
import { Toasts } from "~/ui/toast.tsx";
import { setAppName } from "~/ui/use-title.ts";
import { CrashPage } from "./crash-page.tsx";
import { createQueryClient } from "./query-client.ts";
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

/** Draws the app into the root element. */
export async function renderApp(root: HTMLElement, { config, session, connection }: Start): Promise<void> {
  setAppName(config.branding.name);
  const queryClient = createQueryClient();
  if (connection && firstRequests(config).includes(newsFeedPath())) {
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    await Promise.race([prefetchFeed(queryClient, connection, newsFeedPath()), patience]);
  }
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
          </SessionProvider>
        </QueryClientProvider>
        <Toasts />
      </ErrorBoundary>
    </StrictMode>,
  );
}

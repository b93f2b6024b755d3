import { Suspense, type ReactNode } from "react";
import { Route, Routes, useLocation } from "react-router";
import { NewsPage } from "~/feeds/news-page.tsx";
import { ErrorBoundary } from "~/ui/error-boundary.tsx";
import { lazily } from "~/ui/lazily.ts";
import { ContentWatch } from "./content-watch.tsx";
import { CrashPage } from "./crash-page.tsx";
import { Layout } from "./layout.tsx";
import { PageLoading } from "./page-loading.tsx";
import { useScrollPosition } from "./use-scroll-position.ts";

const EmbedShell = lazily(() => import("./embed-shell.tsx"), "EmbedShell");
const PlaceRoutes = lazily(() => import("./place-routes.tsx"), "PlaceRoutes");

/**
 * The routes. The news feed is in this chunk; every other page is loaded when it is opened.
 *
 * @param isEmbedded show the same pages in the compact shell
 */
export function AppRoutes({ isEmbedded }: { isEmbedded: boolean }) {
  useScrollPosition();
  const Shell = isEmbedded ? EmbedShell : Layout;
  return (
    <Shell>
      <Page>
        <Routes>
          <Route path="/" element={<NewsPage />} />
          <Route path="/news" element={<NewsPage />} />
          <Route path="*" element={<PlaceRoutes />} />
        </Routes>
      </Page>
    </Shell>
  );
}

/** Pages whose lists have their own paths. */
const LISTS = /^\/(files|groups)\/(?:all|groups|shared)$/;

/**
 * An error boundary and loading state per page, so that the navigation stays. Keyed by subject: navigating to another
 * subject clears the error; the tabs of one (`/groups/0F9…/members`) and the lists of one page (`/files/shared`) share
 * a key.
 */
function Page({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <ErrorBoundary key={pathname.replace(LISTS, "/$1").split("/", 3).join("/")} fallback={(retry) => <CrashPage onRetry={retry} />}>
      <Suspense fallback={<PageLoading />}>
        {children}
        <ContentWatch />
      </Suspense>
    </ErrorBoundary>
  );
}

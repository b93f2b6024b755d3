import { Suspense, type ReactNode } from "react";
import { Route, Routes, useLocation } from "react-router";
import { NewsPage } from "~/feeds/news-page.tsx";
import { ErrorBoundary } from "~/ui/error-boundary.tsx";
import { lazily } from "~/ui/lazily.ts";
import { CrashPage } from "./crash-page.tsx";
import { Layout } from "./layout.tsx";
import { PageLoading } from "./page-loading.tsx";
import { useScrollPosition } from "./use-scroll-position.ts";

const EmbedShell = lazily(async () => ({ default: (await import("./embed-shell.tsx")).EmbedShell }));
const PlaceRoutes = lazily(async () => ({ default: (await import("./place-routes.tsx")).PlaceRoutes }));

/**
 * Which address shows which page. The news is here, all other places are loaded when somebody goes there.
 *
 * @param isEmbedded the same pages in the compact shell
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

/** Places whose lists have addresses of their own. */
const LISTS = /^\/(files|groups)\/(?:all|groups|shared)$/;

/**
 * One page's own failure and loading, so that the navigation always stays. Another subject gets a new try; the tabs of
 * one (`/groups/0F9…/members`) and the lists of one place (`/files/shared`) stay one page.
 */
function Page({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <ErrorBoundary key={pathname.replace(LISTS, "/$1").split("/", 3).join("/")} fallback={(retry) => <CrashPage onRetry={retry} />}>
      <Suspense fallback={<PageLoading />}>{children}</Suspense>
    </ErrorBoundary>
  );
}

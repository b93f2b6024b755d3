import { lazy, Suspense, type ReactNode } from "react";
import { Route, Routes, useLocation } from "react-router";
import { NewsPage } from "~/news/news-page.tsx";
import { ErrorBoundary } from "~/ui/error-boundary.tsx";
import { CrashPage } from "./crash-page.tsx";
import { Layout } from "./layout.tsx";
import { PageLoading } from "./page-loading.tsx";
import { useScrollPlace } from "./use-scroll-place.ts";

const EmbedShell = lazy(async () => ({ default: (await import("./embed-shell.tsx")).EmbedShell }));
const FilePage = lazy(async () => ({ default: (await import("~/files/file-page.tsx")).FilePage }));
const FilesPage = lazy(async () => ({ default: (await import("~/files/files-page.tsx")).FilesPage }));
const FeedPage = lazy(async () => ({ default: (await import("~/feeds/feed-page.tsx")).FeedPage }));
const NotFoundPage = lazy(async () => ({ default: (await import("~/ui/not-found-page.tsx")).NotFoundPage }));
const PostPage = lazy(async () => ({ default: (await import("~/posts/post-page.tsx")).PostPage }));
const PersonPage = lazy(async () => ({ default: (await import("~/people/person-page.tsx")).PersonPage }));
const PeoplePage = lazy(async () => ({ default: (await import("~/people/people-page.tsx")).PeoplePage }));
const GroupPage = lazy(async () => ({ default: (await import("~/groups/group-page.tsx")).GroupPage }));
const GroupsPage = lazy(async () => ({ default: (await import("~/groups/groups-page.tsx")).GroupsPage }));
const SettingsPage = lazy(async () => ({ default: (await import("~/settings/settings-page.tsx")).SettingsPage }));

/**
 * Which address shows which page.
 *
 * @param isEmbedded the same pages in the compact shell
 */
export function AppRoutes({ isEmbedded }: { isEmbedded: boolean }) {
  useScrollPlace();
  const Shell = isEmbedded ? EmbedShell : Layout;
  return (
    <Shell>
      <Page>
        <Routes>
          <Route path="/" element={<NewsPage />} />
          <Route path="/news" element={<NewsPage />} />
          <Route path="/feeds/:type" element={<FeedPage />} />
          <Route path="/posts/:id" element={<PostPage />} />
          <Route path="/groups" element={<GroupsPage />} />
          <Route path="/groups/all" element={<GroupsPage />} />
          <Route path="/groups/:id/:tab?" element={<GroupPage />} />
          <Route path="/people" element={<PeoplePage />} />
          <Route path="/people/:id/:tab?" element={<PersonPage />} />
          <Route path="/files" element={<FilesPage list="mine" />} />
          <Route path="/files/shared" element={<FilesPage list="shared" />} />
          <Route path="/files/groups" element={<FilesPage list="groups" />} />
          <Route path="/files/:id/:tab?" element={<FilePage />} />
          <Route path="/settings" element={<SettingsPage />} />
          <Route path="*" element={<NotFoundPage />} />
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

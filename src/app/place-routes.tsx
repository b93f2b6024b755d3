import { Navigate, Route, Routes } from "react-router";
import { lazily } from "~/ui/lazily.ts";

const KeysPage = lazily(async () => ({ default: (await import("./keys/keys-page.tsx")).KeysPage }));
const FilePage = lazily(async () => ({ default: (await import("~/files/file-page.tsx")).FilePage }));
const FilesPage = lazily(async () => ({ default: (await import("~/files/files-page.tsx")).FilesPage }));
const FeedRoutes = lazily(async () => ({ default: (await import("~/feeds/feed-routes.tsx")).FeedRoutes }));
const MessagesPage = lazily(async () => ({ default: (await import("~/messages/messages-page.tsx")).MessagesPage }));
const NotFoundPage = lazily(async () => ({ default: (await import("~/ui/not-found-page.tsx")).NotFoundPage }));
const OutboxPage = lazily(async () => ({ default: (await import("~/outbox/outbox-page.tsx")).OutboxPage }));
const PostPage = lazily(async () => ({ default: (await import("~/posts/post-page.tsx")).PostPage }));
const PersonPage = lazily(async () => ({ default: (await import("~/people/person-page.tsx")).PersonPage }));
const PeoplePage = lazily(async () => ({ default: (await import("~/people/people-page.tsx")).PeoplePage }));
const GroupPage = lazily(async () => ({ default: (await import("~/groups/group-page.tsx")).GroupPage }));
const GroupsPage = lazily(async () => ({ default: (await import("~/groups/groups-page.tsx")).GroupsPage }));
const RecordPage = lazily(async () => ({ default: (await import("~/records/record-page.tsx")).RecordPage }));
const NotificationsPage = lazily(async () => ({ default: (await import("~/notifications/notifications-page.tsx")).NotificationsPage }));
const SearchPage = lazily(async () => ({ default: (await import("~/search/search-page.tsx")).SearchPage }));
const HashtagPage = lazily(async () => ({ default: (await import("~/topics/hashtag-page.tsx")).HashtagPage }));
const TopicPage = lazily(async () => ({ default: (await import("~/topics/topic-page.tsx")).TopicPage }));
const TopicsPage = lazily(async () => ({ default: (await import("~/topics/topics-page.tsx")).TopicsPage }));
const SettingsPage = lazily(async () => ({ default: (await import("~/settings/settings-page.tsx")).SettingsPage }));

/** The routes of all pages but the news feed. */
export function PlaceRoutes() {
  return (
    <Routes>
      <Route path="/feeds/*" element={<FeedRoutes />} />
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
      <Route path="/records/:id" element={<RecordPage />} />
      <Route path="/messages/:id?" element={<MessagesPage />} />
      <Route path="/outbox" element={<OutboxPage />} />
      <Route path="/search/:part?" element={<SearchPage />} />
      <Route path="/settings/keys" element={<KeysPage />} />
      <Route path="/topics" element={<TopicsPage />} />
      <Route path="/topics/followed" element={<TopicsPage />} />
      <Route path="/topics/named" element={<HashtagPage />} />
      <Route path="/topics/:id/:tab?" element={<TopicPage />} />
      <Route path="/notifications" element={<NotificationsPage />} />
      <Route path="/settings" element={<SettingsPage />} />
      <Route path="/write" element={<Navigate to="/" replace state={{ compose: "me" }} />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}

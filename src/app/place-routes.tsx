import { Navigate, Route, Routes } from "react-router";
import { lazily } from "~/ui/lazily.ts";

const KeysPage = lazily(() => import("./keys/keys-page.tsx"), "KeysPage");
const FilePage = lazily(() => import("~/files/file-page.tsx"), "FilePage");
const FilesPage = lazily(() => import("~/files/files-page.tsx"), "FilesPage");
const FeedRoutes = lazily(() => import("~/feeds/feed-routes.tsx"), "FeedRoutes");
const MessagesPage = lazily(() => import("~/messages/messages-page.tsx"), "MessagesPage");
const NotFoundPage = lazily(() => import("~/ui/not-found-page.tsx"), "NotFoundPage");
const OutboxPage = lazily(() => import("~/outbox/outbox-page.tsx"), "OutboxPage");
const PostPage = lazily(() => import("~/posts/post-page.tsx"), "PostPage");
const PersonPage = lazily(() => import("~/people/person-page.tsx"), "PersonPage");
const PeoplePage = lazily(() => import("~/people/people-page.tsx"), "PeoplePage");
const GroupPage = lazily(() => import("~/groups/group-page.tsx"), "GroupPage");
const GroupsPage = lazily(() => import("~/groups/groups-page.tsx"), "GroupsPage");
const RecordPage = lazily(() => import("~/records/record-page.tsx"), "RecordPage");
const NotificationsPage = lazily(() => import("~/notifications/notifications-page.tsx"), "NotificationsPage");
const SearchPage = lazily(() => import("~/search/search-page.tsx"), "SearchPage");
const HashtagPage = lazily(() => import("~/topics/hashtag-page.tsx"), "HashtagPage");
const TopicPage = lazily(() => import("~/topics/topic-page.tsx"), "TopicPage");
const TopicsPage = lazily(() => import("~/topics/topics-page.tsx"), "TopicsPage");
const SettingsPage = lazily(() => import("~/settings/settings-page.tsx"), "SettingsPage");

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

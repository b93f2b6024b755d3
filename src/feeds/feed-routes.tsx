import { Navigate, Route, Routes, useParams } from "react-router";
import { HomeColumn } from "~/entities/home-column.tsx";
import { lazily } from "~/ui/lazily.ts";
import { NotFoundPage } from "~/ui/not-found-page.tsx";
import { FeedPage } from "./feed-page.tsx";
import { FavoriteFeedPage, FilterFeedPage } from "./listed-feed-page.tsx";

const StreamPage = lazily(() => import("./streams/stream-page.tsx"), "StreamPage");
const StreamsPage = lazily(() => import("./streams/streams-page.tsx"), "StreamsPage");

/** The routes below /feeds. Feeds with different ids are different pages. */
export function FeedRoutes() {
  return (
    <>
      <Routes>
        <Route path=":type" element={<FeedPage />} />
        <Route path="filter/:prefix" element={<FilterFeedPage />} />
        <Route path="favorites/:id" element={<FavoriteFeedPage />} />
        <Route path="streams" element={<StreamsPage />} />
        <Route path="streams/:id" element={<StreamPage />} />
        <Route path="topics/:id" element={<MovedTopic />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
      <Routes>
        {/* These have calls enough of their own. */}
        <Route path="favorites/:id" element={null} />
        <Route path="streams/:id" element={null} />
        <Route path="topics/:id" element={null} />
        <Route path="*" element={<HomeColumn />} />
      </Routes>
    </>
  );
}

/** Topics once had their place among the feeds. */
function MovedTopic() {
  const { id = "" } = useParams();
  return <Navigate to={`/topics/${id}`} replace />;
}

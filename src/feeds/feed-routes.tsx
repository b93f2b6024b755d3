import { Route, Routes } from "react-router";
import { HomeColumn } from "~/entities/home-column.tsx";
import { NotFoundPage } from "~/ui/not-found-page.tsx";
import { FeedPage } from "./feed-page.tsx";
import { FavoriteFeedPage, FilterFeedPage } from "./listed-feed-page.tsx";
import { TopicPage } from "./topic-page.tsx";

/** The routes below /feeds. Feeds with different ids are different pages. */
export function FeedRoutes() {
  return (
    <>
      <Routes>
        <Route path=":type" element={<FeedPage />} />
        <Route path="filter/:prefix" element={<FilterFeedPage />} />
        <Route path="favorites/:id" element={<FavoriteFeedPage />} />
        <Route path="topics/:id" element={<TopicPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
      <Routes>
        <Route path="topics/:id" element={null} />
        <Route path="*" element={<HomeColumn />} />
      </Routes>
    </>
  );
}

import { useParams, useSearchParams } from "react-router";
import { typedFeedPath } from "~/connect/feeds.ts";
import { Feed } from "~/feed/feed.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { NotFoundPage } from "~/ui/not-found-page.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";

/** A feed by its type, or what a search in it finds (`?q=`). */
export function FeedPage() {
  const { type = "" } = useParams();
  const [search] = useSearchParams();
  const words = search.get("q");
  const name = Object.hasOwn(messages.feed.types, type) && messages.feed.types[type];
  if (!name) return <NotFoundPage />;
  const title = words ? messages.feed.searchTitle(words) : name;
  return (
    <>
      <PageHeading>{title}</PageHeading>
      <Feed path={typedFeedPath(type, words)} label={title} empty={words ? messages.feed.nothingFound : undefined} />
    </>
  );
}

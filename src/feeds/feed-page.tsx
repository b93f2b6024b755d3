import { useParams, useSearchParams } from "react-router";
import { Feed } from "~/feed/feed.tsx";
import { feedMessages } from "~/lib/messages/feeds.ts";
import { NotFoundPage } from "~/ui/not-found-page.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { feedTypeOf } from "./directory.ts";
import { FeedSwitch } from "./feed-switch.tsx";
import { KeepSearch } from "./keep-search.tsx";

/** A feed by its type. A search of the company feed (`?q=`), where hashtags lead, is titled by its words. */
export function FeedPage() {
  const { type: name = "" } = useParams();
  const [search] = useSearchParams();
  const found = feedTypeOf(name);
  if (!found) return <NotFoundPage />;
  const { type } = found;
  const words = type === "Company" ? search.get("q") : null;
  return (
    <>
      <PageHeading
        after={
          <>
            {words && <KeepSearch words={words} />}
            <FeedSwitch />
          </>
        }
      >
        {words ? feedMessages.searchTitle(words) : feedMessages.types[type]}
      </PageHeading>
      <Feed
        feed={{ type: found.name }}
        label={feedMessages.types[type]}
        empty={feedMessages.empty[type]}
        // Posts to one's followers ("me") appear in the company feed.
        subjectId={type === "Company" && !words ? "me" : undefined}
      />
    </>
  );
}

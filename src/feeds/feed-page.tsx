import { useParams, useSearchParams } from "react-router";
import { Feed } from "~/feed/feed.tsx";
import { FeedSkeleton } from "~/feed/feed-skeleton.tsx";
import { feedMessages } from "~/lib/messages/feeds.ts";
import { NotFoundPage } from "~/ui/not-found-page.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { feedOfType, feedTypeOf, type PlacedType } from "./directory.ts";
import { useFeedDirectory } from "~/entities/favorites/directory.ts";
import { SentDirectMessages } from "./sent-direct-messages.ts";
import { FeedSwitch } from "./feed-switch.tsx";
import { KeepButton } from "~/entities/favorites/keep-button.tsx";

/** A feed by its type. */
export function FeedPage() {
  const { type: name = "" } = useParams();
  const type = feedTypeOf(name);
  return type ? <FeedOfType type={type} /> : <NotFoundPage />;
}

/** A search of the company feed (`?q=`), where hashtags lead, is titled by its words. */
function FeedOfType({ type }: { type: PlacedType }) {
  const [search] = useSearchParams();
  const directory = useFeedDirectory({ isWanted: type === "Draft" });
  const words = type === "Company" ? search.get("q") : null;
  const title = feedMessages.types[type];
  return (
    <>
      <PageHeading
        after={
          <>
            {words && <KeepButton searchText={words} />}
            <FeedSwitch />
          </>
        }
      >
        {words ? feedMessages.searchTitle(words) : title}
      </PageHeading>
      {type === "DirectMessages" && <SentDirectMessages />}
      {type === "Draft" && directory.isPending ? (
        <FeedSkeleton />
      ) : (
        <Feed
          feed={feedOfType(type, directory.data)}
          label={title}
          empty={feedMessages.empty[type]}
          // Posts to one's followers ("me") appear in the company feed.
          subjectId={type === "Company" && !words ? "me" : undefined}
        />
      )}
    </>
  );
}

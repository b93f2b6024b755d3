import { Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { useNavigate, useParams } from "react-router";
import { Feed } from "~/feed/feed.tsx";
import { FeedSkeleton } from "~/feed/feed-skeleton.tsx";
import { feedMessages } from "~/lib/messages/feeds.ts";
import { messages } from "~/lib/messages/messages.ts";
import { IconButton } from "~/ui/icon-button.tsx";
import { NotFoundPage } from "~/ui/not-found-page.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PageProblem } from "~/ui/page-problem.tsx";
import { favoriteOf, filterFeedOf, useFeedDirectory } from "./directory.ts";
import { useRemoveFavorite } from "./favorites.ts";
import { FeedSwitch } from "./feed-switch.tsx";

/** The feed of one object's records. */
export function FilterFeedPage() {
  const { prefix = "" } = useParams();
  const directory = useFeedDirectory();
  const feed = directory.data && filterFeedOf(directory.data, prefix);
  return (
    <ListedFeed
      directory={directory}
      name={feed?.label}
      url={feed?.feedElementsUrl ?? feed?.feedUrl}
      empty={feed?.label && feedMessages.emptyFilter(feed.label)}
    />
  );
}

/** A favourite: a search, topic or list view. */
export function FavoriteFeedPage() {
  const { id = "" } = useParams();
  const directory = useFeedDirectory();
  const favorite = directory.data && favoriteOf(directory.data, id);
  return (
    <ListedFeed
      directory={directory}
      name={favorite?.name ?? favorite?.searchText}
      url={favorite?.feedUrl}
      empty={feedMessages.emptyFavorite}
      after={<RemoveFavorite id={id} />}
    />
  );
}

function ListedFeed({
  directory,
  name,
  url,
  empty,
  after,
}: {
  directory: ReturnType<typeof useFeedDirectory>;
  name: string | null | undefined;
  url: string | null | undefined;
  /** What belongs there, while there is nothing. */
  empty: ReactNode;
  after?: ReactNode;
}) {
  if (directory.error) return <PageProblem error={directory.error} onRetry={() => void directory.refetch()} />;
  if (directory.data && !(name && url)) return <NotFoundPage />;
  return (
    <>
      <PageHeading
        after={
          <>
            {after}
            <FeedSwitch />
          </>
        }
      >
        {name ?? messages.app.loading}
      </PageHeading>
      {name && url ? <Feed feed={{ type: "listed", url }} label={name} empty={empty} /> : <FeedSkeleton />}
    </>
  );
}

function RemoveFavorite({ id }: { id: string }) {
  const navigate = useNavigate();
  const remove = useRemoveFavorite();
  return (
    <IconButton
      icon={Trash2}
      label={feedMessages.removeFavorite}
      onClick={() => {
        remove.mutate(id);
        void navigate("/");
      }}
    />
  );
}

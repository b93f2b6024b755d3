import { Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { useLocation, useNavigate, useParams } from "react-router";
import type { FeedFavorite } from "~/connect/contract/feeds.ts";
import { Feed } from "~/feed/feed.tsx";
import { FeedSkeleton } from "~/feed/feed-skeleton.tsx";
import { feedMessages } from "~/lib/messages/feeds.ts";
import { messages } from "~/lib/messages/messages.ts";
import { IconButton } from "~/ui/icon-button.tsx";
import { NotFoundPage } from "~/ui/not-found-page.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PageProblem } from "~/ui/page-problem.tsx";
import { favoriteOf, filterFeedOf } from "./directory.ts";
import { useFeedDirectory } from "~/entities/favorites/directory.ts";
import { useMarkViewed, useRemoveFavorite } from "~/entities/favorites/favorites.ts";
import { useShownDirectory } from "~/entities/favorites/shown-directory.ts";
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
  const directory = useShownDirectory();
  const favorite = directory.data && favoriteOf(directory.data, id);
  useMarkViewed(id, favorite !== undefined);
  return (
    <ListedFeed
      directory={directory}
      name={favorite?.name ?? favorite?.searchText}
      url={favorite?.feedUrl}
      empty={feedMessages.emptyFavorite}
      after={favorite && <RemoveFavorite favorite={favorite} />}
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
  directory: { data: object | undefined; error: Error | null; refetch: () => unknown };
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

function RemoveFavorite({ favorite }: { favorite: FeedFavorite }) {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const remove = useRemoveFavorite();
  return (
    <IconButton
      icon={Trash2}
      label={feedMessages.removeFavorite}
      onClick={() => {
        remove(favorite, () => void navigate(pathname));
        void navigate("/");
      }}
    />
  );
}

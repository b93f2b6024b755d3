import { useQueryClient } from "@tanstack/react-query";
import { Inbox, TriangleAlert } from "lucide-react";
import { Suspense, type ReactNode } from "react";
import { useSearchParams } from "react-router";
import { Compose } from "~/compose/compose.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { Button } from "~/ui/button.tsx";
import { errorText } from "~/ui/error-text.ts";
import { Later } from "~/ui/later.tsx";
import { lazily } from "~/ui/lazily.ts";
import { ListFoot } from "~/ui/list-foot.tsx";
import { Notice } from "~/ui/notice.tsx";
import { FeedList } from "./feed-list.tsx";
import { ElementSkeleton, FeedSkeleton } from "./feed-skeleton.tsx";
import { prependElements } from "./new-elements.ts";
import { useFeed } from "./queries.ts";
import { useKeptPlace } from "./use-kept-place.ts";
import { viewedPath } from "./view.ts";

const NothingFound = lazily(async () => ({ default: (await import("./nothing-found.tsx")).NothingFound }));
const FeedTools = lazily(async () => ({ default: (await import("./feed-tools.tsx")).FeedTools }));

interface Props {
  /** The first page, from `connect/feeds.ts`. */
  path: string;
  /** The name of the feed for screen readers, and of what is posted to. */
  label: string;
  /** What to say where it holds nothing. */
  empty?: ReactNode;
  /** Whom or what a post from here is for: "me", a person, a group or a record. Without it nobody can post here. */
  subjectId?: string;
}

/**
 * A feed of feed elements, from its first page to its end. Above it stand where to post to it, and what orders, thins
 * and searches it.
 */
export function Feed({ subjectId, ...props }: Props) {
  const client = useQueryClient();
  const [search] = useSearchParams();
  const path = viewedPath(props.path, search);
  return (
    <>
      {subjectId !== undefined && (
        <Compose
          key={subjectId}
          subjectId={subjectId}
          name={props.label}
          onPosted={(element) => prependElements(client, path, [element])}
        />
      )}
      <div className="h-13 border-b border-line">
        <Later>
          <FeedTools path={props.path} />
        </Later>
      </div>
      <Elements key={path} {...props} path={path} />
    </>
  );
}

/** The elements in one order, of one search. */
function Elements({ path, label, empty }: Omit<Props, "subjectId">) {
  const kept = useKeptPlace(path);
  const feed = useFeed(path);
  const { entries, isPending, isError, error, refetch, hasNextPage } = feed;
  if (isPending) return <FeedSkeleton />;
  if (isError && entries.length === 0) {
    return (
      <Notice
        icon={TriangleAlert}
        title={messages.feed.couldNotLoad}
        action={
          <Button look="primary" onClick={() => void refetch()}>
            {messages.app.tryAgain}
          </Button>
        }
      >
        <p role="alert">{errorText(error)}</p>
      </Notice>
    );
  }
  if (entries.length === 0 && !hasNextPage) {
    if (path.includes("&q=")) {
      return (
        <Suspense fallback={null}>
          <NothingFound path={path} />
        </Suspense>
      );
    }
    return (
      <Notice icon={Inbox} title={messages.feed.emptyTitle}>
        {empty ?? messages.feed.emptyText}
      </Notice>
    );
  }
  return (
    <>
      <FeedList feed={feed} path={path} label={label} kept={kept} />
      <ListFoot pages={feed} skeleton={<ElementSkeleton />} end={messages.feed.end} />
    </>
  );
}

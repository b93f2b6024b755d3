import { useQueryClient } from "@tanstack/react-query";
import { Inbox, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Compose } from "~/compose/compose.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { Button } from "~/ui/button.tsx";
import { errorText } from "~/ui/error-text.ts";
import { ListFoot } from "~/ui/list-foot.tsx";
import { Notice } from "~/ui/notice.tsx";
import { FeedList } from "./feed-list.tsx";
import { ElementSkeleton, FeedSkeleton } from "./feed-skeleton.tsx";
import { prependElements } from "./new-elements.ts";
import { useFeed } from "./queries.ts";

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

/** A feed of feed elements, from its first page to its end, and above it where to post to it. */
export function Feed({ subjectId, ...props }: Props) {
  const client = useQueryClient();
  return (
    <>
      {subjectId !== undefined && (
        <Compose
          key={subjectId}
          subjectId={subjectId}
          name={props.label}
          onPosted={(element) => prependElements(client, props.path, [element])}
        />
      )}
      <Elements {...props} />
    </>
  );
}

function Elements({ path, label, empty }: Omit<Props, "subjectId">) {
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
    return (
      <Notice icon={Inbox} title={messages.feed.emptyTitle}>
        {empty ?? messages.feed.emptyText}
      </Notice>
    );
  }
  return (
    <>
      <FeedList key={path} feed={feed} label={label} placeKey={path} />
      <ListFoot pages={feed} skeleton={<ElementSkeleton />} end={messages.feed.end} />
    </>
  );
}

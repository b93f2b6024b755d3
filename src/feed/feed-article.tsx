import { memo, type KeyboardEvent } from "react";
import { useNavigate } from "react-router";
import { useFeedElement } from "~/feed-element/cache.ts";
import { useBookmark } from "~/feed-element/bookmark.ts";
import { FeedElementView } from "~/feed-element/feed-element.tsx";
import { elementLabel } from "~/feed-element/label.ts";
import { useLike } from "~/feed-element/like.ts";
import { MalformedElement } from "~/feed-element/malformed-element.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { areSingleKeysOn, isPlainKey } from "~/lib/single-keys.ts";
import { ErrorBoundary } from "~/ui/error-boundary.tsx";
import { ElementSkeleton } from "./feed-skeleton.tsx";
import type { FeedEntry } from "./queries.ts";

interface Props {
  entry: FeedEntry;
  /** Counted from 1. */
  position: number;
  /** How many there are in all, or -1 while that is not known. */
  setSize: number;
  /** Pixels that it had when it was drawn before: room to keep while it is on its way again. */
  height?: number;
}

const LOOK = "scroll-mt-16 border-b border-line px-4 pt-4 pb-3 sm:px-5 focus-visible:rounded-none focus-visible:outline-offset-[-2px]";

/** One element as an article of the feed. One that cannot be drawn leaves a notice, and the others alone. */
export const FeedArticle = memo(function FeedArticle(props: Props) {
  const { entry, position, setSize } = props;
  const malformed = (
    <article
      tabIndex={0}
      aria-label={messages.element.malformed}
      aria-posinset={position}
      aria-setsize={setSize}
      data-key={entry.key}
      className={`${LOOK} pb-4`}
    >
      <MalformedElement />
    </article>
  );
  if (!entry.id) return malformed;
  return (
    <ErrorBoundary fallback={() => malformed}>
      <ElementArticle id={entry.id} {...props} />
    </ErrorBoundary>
  );
});

function ElementArticle({ id, entry, position, setSize, height }: Props & { id: string }) {
  const { data: element, isError } = useFeedElement(id);
  const navigate = useNavigate();
  const like = useLike(id);
  const bookmark = useBookmark(id);
  if (!element && isError) return <MalformedElement />;
  if (!element)
    return (
      <div style={{ height }}>
        <ElementSkeleton />
      </div>
    );
  const { chatterLikes, bookmarks } = element.capabilities ?? {};

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.key === "Enter" && event.target === event.currentTarget) void navigate(`/posts/${id}`);
    else if (event.repeat || !areSingleKeysOn() || !isPlainKey(event)) return;
    else if (event.key === "l" && chatterLikes) like.mutate(!chatterLikes.isLikedByCurrentUser);
    else if (event.key === "b" && bookmarks) bookmark.mutate(!bookmarks.isBookmarkedByCurrentUser);
    else return;
    event.preventDefault();
  }

  return (
    // The keys of the feed pattern act on the article that has focus; every one of them has a button or link inside too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      tabIndex={0}
      aria-label={elementLabel(element)}
      aria-posinset={position}
      aria-setsize={setSize}
      data-key={entry.key}
      className={LOOK}
      onKeyDown={onKeyDown}
    >
      <FeedElementView element={element} />
    </article>
  );
}

import { useQuery } from "@tanstack/react-query";
import { memo, useRef, type KeyboardEvent } from "react";
import { useNavigate } from "react-router";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { usePendingDeletion } from "~/data/use-deletions.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";
import { loadElement } from "~/feed-element/element.ts";
import { FeedElementView } from "~/feed-element/feed-element.tsx";
import { focusBeside } from "~/feed-element/focus-beside.ts";
import { elementLabel } from "~/feed-element/label.ts";
import { MalformedElement } from "~/feed-element/malformed-element.tsx";
import { UndoLine } from "~/feed-element/undo-line.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { moreMessages } from "~/lib/messages/more.ts";
import { Button } from "~/ui/button.tsx";
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
  /** The ids of the rows near one, to be read with it. */
  idsAround?: (key: string) => readonly string[];
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

function ElementArticle({ id, ...props }: Props & { id: string }) {
  const element = useRecord(FEED_ELEMENTS, id);
  const deletion = usePendingDeletion(FEED_ELEMENTS, id);
  const article = useRef<HTMLElement>(null);
  const navigate = useNavigate();
  const { entry, position, setSize } = props;
  if (!element && !deletion) return <MissingArticle id={id} {...props} />;

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.key !== "Enter" || event.target !== event.currentTarget) return;
    event.preventDefault();
    void navigate(`/posts/${id}`);
  }

  return (
    // The keys of the feed pattern act on the article that has focus; every one of them has a button or link inside too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      ref={article}
      tabIndex={0}
      aria-label={element ? elementLabel(element) : moreMessages.postDeleted}
      aria-posinset={position}
      aria-setsize={setSize}
      data-key={entry.key}
      className={LOOK}
      onKeyDown={element && onKeyDown}
    >
      {element && <FeedElementView element={element} />}
      {!element && deletion && (
        <UndoLine deletion={deletion} text={moreMessages.postDeleted} onEnd={(isUndone) => focusBeside(article.current, isUndone)} />
      )}
    </article>
  );
}

/** A row whose element is not here yet: one far down a feed, after a reload. It and its neighbours are asked for. */
function MissingArticle({ id, entry, position, setSize, height, idsAround }: Props & { id: string }) {
  const store = useStore();
  const { isError, isFetching, refetch } = useQuery({
    queryKey: ["missing-element", id],
    queryFn: async () => {
      await loadElement(store, id, idsAround?.(entry.key) ?? []);
      return true;
    },
    retry: false,
    gcTime: 0,
  });
  if (!isError) {
    return (
      <div style={{ height }}>
        <ElementSkeleton />
      </div>
    );
  }
  return (
    <article
      tabIndex={0}
      aria-label={messages.element.malformed}
      aria-posinset={position}
      aria-setsize={setSize}
      data-key={entry.key}
      className={`${LOOK} pb-4`}
    >
      <MalformedElement />
      <Button className="mt-2" disabled={isFetching} onClick={() => void refetch()}>
        {messages.app.tryAgain}
      </Button>
    </article>
  );
}

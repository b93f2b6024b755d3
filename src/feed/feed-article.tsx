import { memo, Suspense, useRef, useState, type KeyboardEvent } from "react";
import { useNavigate } from "react-router";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { usePendingDeletion } from "~/data/use-deletions.ts";
import { useRecord } from "~/data/use-store.tsx";
import { FeedElementView } from "~/feed-element/feed-element.tsx";
import { elementLabel } from "~/feed-element/label.ts";
import { MalformedElement } from "~/feed-element/malformed-element.tsx";
import { UndoLine } from "~/feed-element/late-undo-line.tsx";
import { parseDate } from "~/lib/date-format.ts";
import { messages } from "~/lib/messages/messages.ts";
import { ErrorBoundary } from "~/ui/error-boundary.tsx";
import { lazily } from "~/ui/lazily.ts";
import { ElementSkeleton } from "./feed-skeleton.tsx";
import type { FeedEntry } from "./queries.ts";

const MissingArticle = lazily(() => import("./missing-article.tsx"), "MissingArticle");

/** Props of a feed row. */
export interface RowProps {
  entry: FeedEntry;
  /** Position in the feed, starting at 1. */
  position: number;
  /** The number of rows, or -1 while it is unknown. */
  setSize: number;
  /** The row's height in pixels when it was last drawn, to reserve while it is loading. */
  height?: number;
  /** The ids of neighbouring rows, to read in the same call. */
  idsAround?: (key: string) => readonly string[];
  /** Says, on the line above, that what stands above is new. */
  line?: string;
  /** Whether it has come since the last visit: it stands above that line. */
  isNew?: boolean;
}

/** Milliseconds for which a post shows as just made when it is drawn. */
const JUST_NOW = 60_000;

/** The classes of a row. */
export const ROW_LOOK = "border-b border-line px-4 pt-4 pb-3 sm:px-5 focus-visible:rounded-none focus-visible:outline-offset-[-2px]";

/** One element as an `article` of the feed. One that crashes is replaced by a notice and does not affect the others. */
export const FeedArticle = memo(function FeedArticle(props: RowProps) {
  const { entry, position, setSize } = props;
  const malformed = (
    <article
      tabIndex={0}
      aria-label={messages.element.malformed}
      aria-posinset={position}
      aria-setsize={setSize}
      data-key={entry.key}
      className={`${ROW_LOOK} pb-4`}
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

function ElementArticle({ id, ...props }: RowProps & { id: string }) {
  const element = useRecord(FEED_ELEMENTS, id);
  const deletion = usePendingDeletion(FEED_ELEMENTS, id);
  const article = useRef<HTMLElement>(null);
  const navigate = useNavigate();
  const { entry, position, setSize } = props;
  const [isJustMade] = useState(() => Math.abs(Date.now() - (parseDate(element?.createdDate) ?? 0)) < JUST_NOW);
  if (!element && !deletion) {
    return (
      <Suspense fallback={<MissingShape height={props.height} />}>
        <MissingArticle id={id} {...props} />
      </Suspense>
    );
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.key !== "Enter" || event.target !== event.currentTarget) return;
    event.preventDefault();
    void navigate(`/posts/${id}`);
  }

  return (
    // Keys of the ARIA feed pattern; each has an equivalent button or link inside the article.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      ref={article}
      tabIndex={0}
      aria-label={element ? elementLabel(element) : messages.element.deleted}
      aria-posinset={position}
      aria-setsize={setSize}
      data-key={entry.key}
      className={isJustMade ? `${ROW_LOOK} just-made` : ROW_LOOK}
      onKeyDown={element && onKeyDown}
    >
      {props.isNew && <span aria-hidden className="absolute inset-y-0 start-0 w-0.5 bg-accent" />}
      {props.line && (
        // Without a height of its own: nothing moves when it comes.
        <p className="absolute -top-2.5 end-3 rounded-full bg-accent-soft px-2 text-xs leading-5 text-accent-text">{props.line}</p>
      )}
      {element && <FeedElementView element={element} />}
      {!element && deletion && <UndoLine deletion={deletion} place={article} />}
    </article>
  );
}

/** Placeholder for an element that is not loaded. @param height its last height in pixels */
export function MissingShape({ height }: { height?: number }) {
  return (
    <div style={{ height }}>
      <ElementSkeleton />
    </div>
  );
}

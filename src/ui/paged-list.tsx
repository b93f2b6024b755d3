import { Fragment, useEffect, useEffectEvent, useRef, type ReactNode } from "react";
import { messages } from "~/lib/messages/messages.ts";
import { CouldNotLoad } from "./could-not-load.tsx";
import type { DrawingName } from "./drawings/drawings.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { contentShows } from "./first-content.ts";
import { FoundStatus } from "./found-status.tsx";
import { ListFoot, type MorePages } from "./list-foot.tsx";
import { Notice } from "./notice.tsx";

/** What a list needs from its query, as returned by `usePages`. */
export interface PagesToList<Item> extends MorePages {
  items: readonly Item[];
  isPending: boolean;
  refetch: () => unknown;
}

/** The next page is requested when the end of the list is nearer than this. */
const AHEAD = "800px";

/** How many placeholders to show while loading. */
const SKELETONS = 6;

/**
 * An infinitely scrolling list: placeholders while loading, an empty text, an error with a retry. An item that crashes
 * is skipped.
 *
 * @param label the list's accessible name
 * @param skeleton the placeholder for one item
 * @param empty shown when there are no items
 * @param found what was searched for, and how the number of things found is said
 * @param className layout of the items, such as grid columns
 */
export function PagedList<Item>({
  pages,
  label,
  skeleton,
  empty,
  found,
  className,
  children,
}: {
  pages: PagesToList<Item>;
  label: string;
  skeleton: ReactNode;
  empty: { drawing: DrawingName; title: string; text?: ReactNode; action?: ReactNode };
  found?: { words: string; say: (count: number) => string };
  className?: string;
  children: (item: Item) => ReactNode;
}) {
  const { items, isPending, hasNextPage } = pages;
  useEffect(() => {
    if (!isPending) contentShows();
  }, [isPending]);
  return (
    <>
      {found && <FoundStatus {...found} isPending={isPending} count={items.length} hasMore={hasNextPage} none={empty.title} />}
      <Listed pages={pages} label={label} skeleton={skeleton} empty={empty} className={className}>
        {children}
      </Listed>
    </>
  );
}

function Listed<Item>({ pages, label, skeleton, empty, className, children }: Omit<Parameters<typeof PagedList<Item>>[0], "found">) {
  const { items, isPending, error, refetch, hasNextPage } = pages;
  if (isPending) {
    return (
      <div role="status" aria-label={messages.app.loading} className={className}>
        <Shapes>{skeleton}</Shapes>
      </div>
    );
  }
  if (error && items.length === 0) return <CouldNotLoad error={error} onRetry={refetch} />;
  if (items.length === 0 && !hasNextPage) {
    return (
      <Notice drawing={empty.drawing} title={empty.title} action={empty.action}>
        {empty.text}
      </Notice>
    );
  }
  return (
    <>
      <ul aria-label={label} className={className}>
        {items.map((item, index) => (
          <ErrorBoundary key={keyOf(item) ?? index} fallback={() => null}>
            {children(item)}
          </ErrorBoundary>
        ))}
      </ul>
      <NearEnd pages={pages} />
      <ListFoot pages={pages} skeleton={<div className={className}>{skeleton}</div>} />
    </>
  );
}

function keyOf(item: unknown): string | null {
  const { id } = (item ?? {}) as { id?: unknown };
  return typeof id === "string" ? id : null;
}

function Shapes({ children }: { children: ReactNode }) {
  return Array.from({ length: SKELETONS }, (_, index) => <Fragment key={index}>{children}</Fragment>);
}

/** Requests the next page when it scrolls near the window. After an error it waits for a manual retry. */
function NearEnd({
  pages: { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage, mayAskByItself },
}: {
  pages: MorePages;
}) {
  const mark = useRef<HTMLDivElement>(null);
  const mayAsk = useEffectEvent(mayAskByItself);
  const isReady = hasNextPage && !isFetchingNextPage && !isFetchNextPageError;
  useEffect(() => {
    if (!isReady || !mark.current) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting && mayAsk()) void fetchNextPage({ cancelRefetch: false });
      },
      { rootMargin: AHEAD },
    );
    observer.observe(mark.current);
    return () => observer.disconnect();
  }, [isReady, fetchNextPage]);
  return <div ref={mark} />;
}

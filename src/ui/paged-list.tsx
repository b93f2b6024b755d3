import { Inbox, TriangleAlert } from "lucide-react";
import { Fragment, useEffect, useEffectEvent, useRef, type ReactNode } from "react";
import { messages } from "~/lib/messages/messages.ts";
import { Button } from "./button.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { contentShows } from "./first-content.ts";
import { ListFoot, type MorePages } from "./list-foot.tsx";
import { Notice } from "./notice.tsx";
import { Reason } from "./reason.tsx";

/** What a list needs of the query behind it: `usePages` of the session gives it. */
export interface PagesToList<Item> extends MorePages {
  items: readonly Item[];
  isPending: boolean;
  refetch: () => unknown;
}

/** More is asked for when the end of the list is nearer than this. */
const AHEAD = "800px";

/** How many shapes stand in for a list on its way. */
const SKELETONS = 6;

/**
 * A list that comes page by page: shapes while it is on its way, what to say where it is empty, a failure with a way on,
 * and more by itself as somebody scrolls. An item that cannot be drawn is left out; the others stand.
 *
 * @param label the list's name for screen readers
 * @param skeleton the shape of one item
 * @param empty what to say where it holds nothing
 * @param className how the items stand, such as the columns of a grid
 */
export function PagedList<Item>({
  pages,
  label,
  skeleton,
  empty,
  className,
  children,
}: {
  pages: PagesToList<Item>;
  label: string;
  skeleton: ReactNode;
  empty: { title: string; text?: ReactNode; action?: ReactNode };
  className?: string;
  children: (item: Item) => ReactNode;
}) {
  const { items, isPending, error, refetch, hasNextPage } = pages;
  useEffect(() => {
    if (!isPending) contentShows();
  }, [isPending]);
  if (isPending) {
    return (
      <div role="status" aria-label={messages.app.loading} className={className}>
        <Shapes>{skeleton}</Shapes>
      </div>
    );
  }
  if (error && items.length === 0) {
    return (
      <Notice
        icon={TriangleAlert}
        title={messages.app.couldNotLoad}
        action={<Button onClick={() => void refetch()}>{messages.app.tryAgain}</Button>}
      >
        <div role="alert">
          <Reason error={error} />
        </div>
      </Notice>
    );
  }
  if (items.length === 0 && !hasNextPage) {
    return (
      <Notice icon={Inbox} title={empty.title} action={empty.action}>
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

/** Asks for the next page when it comes near the window. After a failure people decide. */
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

import { ArrowLeft } from "lucide-react";
import { useEffect, useState } from "react";
import { useLocation, useNavigate, useParams } from "react-router";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { pageItems, pageTotal } from "~/connect/pages.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { useStore } from "~/data/use-store.tsx";
import { useFeedElement } from "~/feed-element/element.ts";
import { FeedElementView } from "~/feed-element/feed-element.tsx";
import { authorName, elementLabel } from "~/feed-element/label.ts";
import { MalformedElement } from "~/feed-element/malformed-element.tsx";
import { checkEachMinute } from "~/feed/check-each-minute.ts";
import { watchReading } from "~/feed/reading.ts";
import { ElementSkeleton } from "~/feed/feed-skeleton.tsx";
import { HomeColumn } from "~/entities/home-column.tsx";
import { moreMessages } from "~/lib/messages/more.ts";
import { ErrorBoundary } from "~/ui/error-boundary.tsx";
import { IconButton } from "~/ui/icon-button.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PageProblem } from "~/ui/page-problem.tsx";
import { AboutPost } from "./about-post.tsx";

/** Age in milliseconds after which an element that came with a feed is read again. */
const FRESH_FOR = 30_000;

/** One feed element with its comments. */
export function PostPage() {
  const { id = "" } = useParams();
  const store = useStore();
  const [isWanted] = useState(() => needsReading(store.records.get(FEED_ELEMENTS, id), store.records.readAt(FEED_ELEMENTS, id)));
  const { data: element, error, isPending, refetch } = useFeedElement(id, { isWanted, staleTime: 0 });

  // With its comments open, those that others write are looked for.
  useEffect(() => checkEachMinute(store, Date.now()), [store]);
  useEffect(() => watchReading(store), [store]);

  return (
    <>
      <PageHeading before={<BackButton />}>
        {element?.actor ? moreMessages.page.by(authorName(element)) : moreMessages.page.title}
      </PageHeading>
      {isPending && <ElementSkeleton lines={3} />}
      {!element && error && <PageProblem error={error} onRetry={() => void refetch()} />}
      {element && (
        <article aria-label={elementLabel(element)} data-key={id} className="px-4 pt-4 pb-6 sm:px-5">
          <ErrorBoundary fallback={() => <MalformedElement />}>
            <FeedElementView element={element} isWhole />
            <AboutPost element={element} />
          </ErrorBoundary>
        </article>
      )}
      <HomeColumn />
    </>
  );
}

/** Whether the element must be read: it is old, or a feed sent it with only its latest comments. */
function needsReading(element: FeedElement | undefined, readAt: number): boolean {
  if (!element || Date.now() - readAt > FRESH_FOR) return true;
  const { comments } = element.capabilities ?? {};
  return pageTotal(comments) > pageItems(comments?.page).length;
}

function BackButton() {
  const navigate = useNavigate();
  const { key } = useLocation();
  // The first page of a visit has nothing to go back to.
  return (
    <IconButton
      icon={ArrowLeft}
      className="-ms-2 mirrored"
      label={moreMessages.page.back}
      onClick={() => void (key === "default" ? navigate("/") : navigate(-1))}
    />
  );
}

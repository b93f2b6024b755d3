import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useLocation } from "react-router";
import { WindowVirtualizer, type CustomItemComponentProps, type WindowVirtualizerHandle } from "virtua";
import { messages } from "~/lib/messages/messages.ts";
import { FeedArticle } from "./feed-article.tsx";
import { focusWhenDrawn } from "~/ui/focus-when-drawn.ts";
import { useFeedKeys } from "./feed-keys.ts";
import { keepPlace, keptPlace } from "./places.ts";
import type { useFeed } from "./queries.ts";

/** More is asked for when fewer than this many windows of loaded elements are left below. */
const AHEAD = 3;

/** Pixels of an element that was never drawn. A guess too low would have a second page asked for at once. */
const USUAL_HEIGHT = 240;

/**
 * The elements of a feed as far as they are loaded. Only those near the window are in the document, however many
 * there are.
 */
export function FeedList({ feed, label, placeKey }: { feed: ReturnType<typeof useFeed>; label: string; placeKey: string }) {
  const { entries, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = feed;
  const { key: historyKey } = useLocation();
  const [kept] = useState(() => keptPlace(historyKey, placeKey));
  const list = useRef<WindowVirtualizerHandle>(null);
  const root = useRef<HTMLDivElement>(null);
  const onKeyDown = useFeedKeys(root, list, entries);

  const loadAhead = useCallback(() => {
    const handle = list.current;
    if (!handle || !hasNextPage || isFetchingNextPage || isFetchNextPageError) return;
    const bottom = handle.scrollOffset + handle.viewportSize;
    if (handle.findItemIndex(bottom + AHEAD * handle.viewportSize) >= entries.length - 1) void fetchNextPage({ cancelRefetch: false });
  }, [entries.length, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);

  useEffect(loadAhead, [loadAhead]);

  useLayoutEffect(() => {
    if (kept) window.scrollTo(0, kept.scrollTop);
    if (kept?.focusedKey && root.current) focusWhenDrawn(root.current, kept.focusedKey);
    // Once, when the list appears.
  }, [kept]);

  useLayoutEffect(() => {
    const element = root.current;
    const handle = list.current;
    let scrollTop = window.scrollY;
    const remember = () => (scrollTop = window.scrollY);
    window.addEventListener("scroll", remember, { passive: true });
    return () => {
      window.removeEventListener("scroll", remember);
      if (!handle) return;
      const focused = element?.contains(document.activeElement) ? document.activeElement?.closest<HTMLElement>("[data-key]") : null;
      keepPlace(historyKey, placeKey, {
        heights: handle.cache,
        length: entries.length,
        scrollTop,
        focusedKey: focused?.dataset.key ?? null,
      });
    };
  }, [historyKey, placeKey, entries.length]);

  return (
    <div ref={root} role="feed" aria-label={messages.feed.label(label)} aria-busy={isFetchingNextPage} onKeyDown={onKeyDown}>
      <WindowVirtualizer
        ref={list}
        data={entries}
        bufferSize={800}
        itemSize={USUAL_HEIGHT}
        cache={kept?.length === entries.length ? kept.heights : undefined}
        item={Row}
        onScroll={loadAhead}
      >
        {(entry, index) => (
          <FeedArticle key={entry.key} entry={entry} position={index + 1} setSize={hasNextPage ? -1 : entries.length} />
        )}
      </WindowVirtualizer>
    </div>
  );
}

/** A row means nothing by itself: the article inside is the child of the feed. */
function Row({ children, style, ref }: CustomItemComponentProps & { ref?: React.Ref<HTMLDivElement> }) {
  return (
    <div ref={ref} role="presentation" style={style}>
      {children}
    </div>
  );
}

import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import { WindowVirtualizer, type CustomContainerComponentProps, type CustomItemComponentProps, type WindowVirtualizerHandle } from "virtua";
import type { FeedDescriptor } from "~/connect/feeds.ts";
import { UnfoldedContext } from "~/feed-element/unfolded.ts";
import { messages } from "~/lib/messages/messages.ts";
import { useEarlyKeys } from "~/ui/early-keys.ts";
import { focusWhenDrawn } from "~/ui/focus-when-drawn.ts";
import { Later } from "~/ui/later.tsx";
import { lazily } from "~/ui/lazily.ts";
import { FeedArticle } from "./feed-article.tsx";
import type { FeedPosition } from "./positions.ts";
import type { useFeed } from "./queries.ts";
import { idsAround } from "./rows.ts";
import { useIsPrepended } from "./use-is-prepended.ts";

const LateParts = lazily(() => import("./late-parts.tsx"), "LateParts");

/** Keys that the lazily loaded parts handle. */
const LATE_KEYS = ["j", "k", "l", "n", "b", "s", ".", "PageDown", "PageUp"];

/** The next page is requested when fewer than this many window heights of loaded elements are left below. */
const AHEAD = 3;

/** Estimated height in pixels of an element never drawn. Too low a guess would request a second page at once. */
const USUAL_HEIGHT = 240;

/**
 * The loaded elements of a feed in a virtual list: only those near the window are in the document.
 *
 * @param kept the position to restore, if any
 */
export function FeedList({
  descriptor,
  feed,
  label,
  kept,
}: {
  descriptor: FeedDescriptor;
  feed: ReturnType<typeof useFeed>;
  label: string;
  kept?: FeedPosition;
}) {
  const { entries, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage, mayAskByItself } = feed;
  const list = useRef<WindowVirtualizerHandle>(null);
  const root = useRef<HTMLDivElement>(null);
  const around = useCallback((key: string) => idsAround(entries, key), [entries]);
  const [unfolded] = useState(() => new Set(kept?.unfolded));
  const [line, setLine] = useState<{ key: string; text: string } | null>(null);
  const isPrepended = useIsPrepended(entries);
  const replayKeys = useEarlyKeys(LATE_KEYS, root);

  const loadAhead = useCallback(() => {
    const handle = list.current;
    if (!handle || !hasNextPage || isFetchingNextPage || isFetchNextPageError || !mayAskByItself()) return;
    const bottom = handle.scrollOffset + handle.viewportSize;
    if (handle.findItemIndex(bottom + AHEAD * handle.viewportSize) >= entries.length - 1) void fetchNextPage({ cancelRefetch: false });
  }, [entries.length, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage, mayAskByItself]);

  useEffect(loadAhead, [loadAhead]);

  const comeBack = useEffectEvent(() => {
    if (!kept) return;
    window.scrollTo(0, kept.scrollTop);
    if (kept.focusedKey && root.current) focusWhenDrawn(root.current, kept.focusedKey);
    // At the very top, a reload should show what is new, so no element is held in place. Further down, heights above may
    // have changed or never been measured.
    if (kept.scrollTop > 0)
      void import("./hold-position.ts")
        .then(({ holdPosition }) => holdPosition(root.current, list.current, entries, kept))
        .catch(() => undefined);
  });
  useLayoutEffect(() => comeBack(), [kept]);

  const lineAt = line ? entries.findIndex(({ key }) => key === line.key) : -1;

  return (
    <UnfoldedContext value={unfolded}>
      <Later>
        <LateParts descriptor={descriptor} root={root} list={list} feed={feed} unfolded={unfolded} onReady={replayKeys} onLine={setLine} />
      </Later>
      <div ref={root} role="feed" aria-label={messages.feed.label(label)} aria-busy={isFetchingNextPage}>
        <WindowVirtualizer
          ref={list}
          data={entries}
          bufferSize={800}
          itemSize={USUAL_HEIGHT}
          cache={kept && [entries.map(({ key }) => kept.heights[key] ?? -1), USUAL_HEIGHT]}
          shift={isPrepended}
          as={Rows}
          item={Row}
          onScroll={loadAhead}
        >
          {(entry, index) => (
            <FeedArticle
              key={entry.key}
              entry={entry}
              position={index + 1}
              setSize={hasNextPage ? -1 : entries.length}
              height={kept?.heights[entry.key]}
              idsAround={around}
              line={index === lineAt ? line?.text : undefined}
              isNew={index < lineAt}
            />
          )}
        </WindowVirtualizer>
      </div>
    </UnfoldedContext>
  );
}

/** The virtual list sets `pointer-events: none` while scrolling, which would swallow a click right after it. */
function Rows({ children, style, ref }: CustomContainerComponentProps & { ref?: React.Ref<HTMLDivElement> }) {
  return (
    <div ref={ref} style={{ ...style, pointerEvents: undefined }}>
      {children}
    </div>
  );
}

/** The row is presentational: its article is the child of the feed. */
function Row({ children, style, ref }: CustomItemComponentProps & { ref?: React.Ref<HTMLDivElement> }) {
  return (
    <div ref={ref} role="presentation" style={style}>
      {children}
    </div>
  );
}

import { useCallback, useEffect, useEffectEvent, useMemo, useState, type RefObject } from "react";
import { useNavigationType } from "react-router";
import type { WindowVirtualizerHandle } from "virtua";
import { type FeedDescriptor, feedPath } from "~/connect/feeds.ts";
import { useStore } from "~/data/use-store.tsx";
import { feedToolMessages as texts } from "~/lib/messages/feed-tools.ts";
import { formatMoment } from "~/lib/time-ahead.ts";
import { focusWhenDrawn } from "~/ui/focus-when-drawn.ts";
import { useSession } from "~/session/session-context.tsx";
import { keepVisit, lastVisit, startFrom } from "./last-visit.ts";
import { entriesOf, storedFeed, type useFeed } from "./queries.ts";
import { hasNews, lineKey, newestIn, offerWayBack } from "./seen-line.ts";

/** How many pages are read at most to find where somebody was. */
const MOST_PAGES = 8;

/** Pixels kept clear above the first row that was seen, for the sticky heading. */
const ROOM_ABOVE = 72;

/** The row above which the line is drawn, and what it says. */
export interface SeenLine {
  key: string;
  text: string;
}

interface Options {
  descriptor: FeedDescriptor;
  root: RefObject<HTMLElement | null>;
  list: RefObject<WindowVirtualizerHandle | null>;
  feed: ReturnType<typeof useFeed>;
  onLine: (line: SeenLine | null) => void;
}

/**
 * Draws a line where somebody was last time in a feed whose newest posts come first, offers a way back to it, and
 * remembers where they leave.
 *
 * @returns a function to call before new posts come on top: what is there now has been seen
 */
export function useSeenLine({ descriptor, root, list, feed, onLine }: Options): () => void {
  const store = useStore();
  const session = useSession();
  const path = feedPath(descriptor);
  const isPlain = !descriptor.sort && !descriptor.filter && !descriptor.q;
  const isReturn = useNavigationType() === "POP";
  const [visit, setVisit] = useState(() => (isPlain ? lastVisit(store, path, isReturn) : null));
  const { entries } = feed;
  const key = useMemo(() => visit && lineKey(store, entries, visit), [store, entries, visit]);
  const isOffered = useMemo(() => visit !== null && hasNews(store, entries, visit), [store, entries, visit]);
  const at = visit?.at ?? 0;

  const tellLine = useEffectEvent(onLine);
  useEffect(() => tellLine(key ? { key, text: texts.newSince(formatMoment(at)) } : null), [key, at]);

  const showRow = useEffectEvent((wanted: string | undefined) => {
    const index = entries.findIndex((entry) => entry.key === wanted);
    if (wanted === undefined || index < 0 || !root.current) return;
    list.current?.scrollToIndex(index, { align: "start", offset: -ROOM_ABOVE });
    focusWhenDrawn(root.current, wanted);
  });

  const goBack = useEffectEvent(async () => {
    if (!visit) return;
    let found: string | undefined;
    for (let pages = 0; pages < MOST_PAGES; pages++) {
      found = lineKey(store, entriesOf(storedFeed(store, path)), visit);
      if (found !== undefined || !(await feed.fetchNextPage({ cancelRefetch: false })).hasNextPage) break;
    }
    // The list draws new rows a moment after they have come.
    requestAnimationFrame(() => showRow(found ?? entriesOf(storedFeed(store, path)).at(-1)?.key));
  });

  useEffect(() => {
    if (isOffered) return offerWayBack(store, path, { at, go: () => void goBack() });
  }, [store, path, isOffered, at]);

  const keep = useEffectEvent(() => {
    const newest = newestIn(store, entries);
    // Who has signed out leaves nothing behind.
    if (isPlain && newest > 0 && session.record()) keepVisit(store, path, { newest, at: Date.now() });
  });
  useEffect(() => {
    const keepWhenHidden = () => document.visibilityState === "hidden" && keep();
    const keepNow = () => keep();
    window.addEventListener("pagehide", keepNow);
    document.addEventListener("visibilitychange", keepWhenHidden);
    return () => {
      window.removeEventListener("pagehide", keepNow);
      document.removeEventListener("visibilitychange", keepWhenHidden);
      keepNow();
    };
  }, [store, path]);

  return useCallback(() => {
    const newest = newestIn(store, entriesOf(storedFeed(store, path)));
    if (isPlain && newest > 0) setVisit(startFrom(store, path, { newest, at: Date.now() }));
  }, [store, path, isPlain]);
}

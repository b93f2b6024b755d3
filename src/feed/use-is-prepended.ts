import { useState } from "react";
import type { FeedEntry } from "./queries.ts";

/** Up to this scroll offset in pixels somebody is at the top of the feed: new rows are simply shown. */
const TOP = 160;

/** Whether rows were just inserted above what somebody is reading, so that the scroll position must be kept. */
export function useIsPrepended(entries: readonly FeedEntry[]): boolean {
  const [last, setLast] = useState({ entries, isPrepended: false });
  if (last.entries === entries) return last.isPrepended;
  const isPrepended = entries.length > last.entries.length && entries[0]?.key !== last.entries[0]?.key && window.scrollY > TOP;
  setLast({ entries, isPrepended });
  return isPrepended;
}

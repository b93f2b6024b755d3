import { useState } from "react";
import type { FeedEntry } from "./queries.ts";

/** Who has scrolled no further than this, in pixels, is at the top of the feed: new rows simply show. */
const TOP = 160;

/** Whether rows have just come on top of those that somebody reads, so that what they read has to stay where it is. */
export function useIsPrepended(entries: readonly FeedEntry[]): boolean {
  const [last, setLast] = useState({ entries, isPrepended: false });
  if (last.entries === entries) return last.isPrepended;
  const isPrepended = entries.length > last.entries.length && entries[0]?.key !== last.entries[0]?.key && window.scrollY > TOP;
  setLast({ entries, isPrepended });
  return isPrepended;
}

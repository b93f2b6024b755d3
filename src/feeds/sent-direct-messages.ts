import { useEffect } from "react";
import { useSearchParams } from "react-router";
import { feedPath } from "~/connect/feeds.ts";
import { DIRECT_MESSAGE_LIST } from "~/data/conversations.ts";
import { LIST_EDITS } from "~/data/kinds.ts";
import { messageTabsOf } from "~/data/message-tabs.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";
import { prependIds } from "~/feed/new-elements.ts";
import { entriesOf, storedFeed } from "~/feed/queries.ts";
import { viewedFeed } from "~/feed/view.ts";
import { feedOfType } from "./directory.ts";

/** Puts direct messages that were sent here or in another tab on top of their feed, if it was read before. Draws nothing. */
export function SentDirectMessages(): null {
  const store = useStore();
  const [search] = useSearchParams();
  const sent = useRecord(LIST_EDITS, DIRECT_MESSAGE_LIST)?.added;
  const feed = viewedFeed(feedOfType("DirectMessages", undefined), search, store.owner);
  const path = feedPath(feed);
  const isSearch = feed.q !== undefined;
  // Listens to what other tabs send.
  useEffect(() => void messageTabsOf(store), [store]);
  useEffect(() => {
    if (!sent || isSearch) return;
    const known = new Set(entriesOf(storedFeed(store, path)).map(({ key }) => key));
    const isNew = (id: string) => !known.has(id);
    prependIds(store, path, sent.filter(isNew));
  }, [store, path, isSearch, sent]);
  return null;
}

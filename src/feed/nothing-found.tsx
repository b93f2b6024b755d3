import { Inbox, SearchX } from "lucide-react";
import type { ReactNode } from "react";
import type { FeedDescriptor } from "~/connect/feeds.ts";
import { feedMessages } from "~/lib/messages/feeds.ts";
import { messages } from "~/lib/messages/messages.ts";
import { buttonClass } from "~/ui/button.tsx";
import { Link } from "~/ui/link.tsx";
import { Notice } from "~/ui/notice.tsx";

/** An empty feed, or a search without results. */
export function NothingHere({ feed, empty }: { feed: FeedDescriptor; empty: ReactNode }) {
  if (feed.q) return <NothingFound feed={feed} />;
  return (
    <Notice icon={Inbox} title={messages.feed.emptyTitle}>
      {empty ?? messages.feed.emptyText}
    </Notice>
  );
}

/** A search without results, with a link to search the company feed, which has everything visible. */
function NothingFound({ feed: { type, q: words = "" } }: { feed: FeedDescriptor }) {
  const isEverywhere = type === "company";
  return (
    <Notice
      icon={SearchX}
      title={feedMessages.nothingFound}
      action={
        !isEverywhere && (
          <Link to={`/feeds/company?${new URLSearchParams({ q: words }).toString()}`} className={buttonClass()}>
            {feedMessages.searchCompany}
          </Link>
        )
      }
    >
      {feedMessages.nothingFoundText(words)}
    </Notice>
  );
}

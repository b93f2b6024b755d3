import { SearchX } from "lucide-react";
import type { FeedDescriptor } from "~/connect/feeds.ts";
import { feedMessages } from "~/lib/messages/feeds.ts";
import { buttonClass } from "~/ui/button.tsx";
import { Link } from "~/ui/link.tsx";
import { Notice } from "~/ui/notice.tsx";

/**
 * A search in a feed that found nothing, and where else to look: the feed of the company has all that one may see.
 */
export function NothingFound({ feed: { type, q: words = "" } }: { feed: FeedDescriptor }) {
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

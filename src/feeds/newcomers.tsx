import { type FeedName, feedPath, NEWS } from "~/connect/feeds.ts";
import { FeedElements } from "~/feed/feed.tsx";
import { useFeed } from "~/feed/queries.ts";
import { feedMessages } from "~/lib/messages/feeds.ts";
import { useIsOffered } from "./directory.ts";

const LANDING: FeedName = { type: "listed", url: "/chatter/feeds/landing" };

/** What others talk about, below the news of those who follow nobody yet: the landing feed, where the org offers it. */
export function Newcomers() {
  const { entries, isSuccess, hasNextPage } = useFeed(NEWS);
  const isEmpty = isSuccess && entries.length === 0 && !hasNextPage;
  const isOffered = useIsOffered("Landing", { isWanted: isEmpty });
  if (!isEmpty || !isOffered) return null;
  return (
    <section aria-labelledby="newcomers" className="border-t border-line">
      <h2 id="newcomers" className="px-4 pt-4 pb-2 text-lg font-semibold sm:px-5">
        {feedMessages.forNewcomers}
      </h2>
      <FeedElements key={feedPath(LANDING)} feed={LANDING} label={feedMessages.types.Landing} empty={feedMessages.empty.Landing} />
    </section>
  );
}

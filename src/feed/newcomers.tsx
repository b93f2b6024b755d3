import type { ComponentType } from "react";
import { type FeedDescriptor, feedPath } from "~/connect/feeds.ts";
import { PostHeading } from "~/feed-element/post-heading.ts";
import { feedMessages } from "~/lib/messages/feeds.ts";
import { useFeed } from "./queries.ts";

const LANDING: FeedDescriptor = { type: "listed", url: "/chatter/feeds/landing" };

/** Draws the posts of a feed: a prop, because what draws them draws this below a feed that has none. */
export type DrawsFeed = ComponentType<{ feed: FeedDescriptor; label: string }>;

/**
 * What others talk about, below the news of those who follow nobody yet: the landing feed. Nothing where the org has none,
 * or nothing in it.
 */
export function Newcomers({ Elements }: { Elements: DrawsFeed }) {
  const { entries } = useFeed(LANDING);
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="newcomers" className="border-t border-line">
      <h2 id="newcomers" className="px-4 pt-4 pb-2 text-lg font-semibold sm:px-5">
        {feedMessages.forNewcomers}
      </h2>
      <PostHeading value="h3">
        <Elements key={feedPath(LANDING)} feed={LANDING} label={feedMessages.types.Landing} />
      </PostHeading>
    </section>
  );
}

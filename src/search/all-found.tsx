import { type ReactNode, useEffect, useId, useMemo } from "react";
import { feedPath } from "~/connect/feeds.ts";
import { useStore } from "~/data/use-store.tsx";
import { PostHeading } from "~/feed-element/post-heading.ts";
import { FeedElements } from "~/feed/feed.tsx";
import { prefetchFeed } from "~/feed/queries.ts";
import { messages } from "~/lib/messages/messages.ts";
import { searchMessages as texts } from "~/lib/messages/search.ts";
import { Link } from "~/ui/link.tsx";
import { ListRowSkeleton } from "~/ui/list-row.tsx";
import { type Found, useFound } from "./found.tsx";
import { KnownRow } from "./known-row.tsx";
import { findKnown, type KnownThing } from "./known-things.ts";
import { Marked } from "./marked.tsx";
import { postsFound } from "./posts-found.ts";
import { rememberSearch } from "./recent-searches.tsx";

/** How many known things of each kind. */
const MOST_KNOWN = 4;

/** The first of each kind that has such a name, then all posts that have the words. Two calls. */
export function AllFound({ words }: { words: string }) {
  const store = useStore();
  const found = useFound(words);
  const posts = postsFound(words);
  const isPending = found.some((each) => each.isPending);
  const kinds = found.filter(({ rows }) => rows.length > 0);
  const known = useMemo(() => findKnown(store, words, MOST_KNOWN), [store, words]);
  useEffect(() => {
    rememberSearch(store, words);
    // Posts are drawn below the names, and so that they do not move, after them; but asked for at the same time.
    void prefetchFeed(store, feedPath(postsFound(words)));
  }, [store, words]);
  // What is known is there at once, and stays where the org does not answer.
  const isUnanswered = kinds.length === 0 && found.every(({ error }) => error !== null);
  const said = kinds.length === 0 ? texts.noneFound : kinds.map(({ name, count }) => texts.found[name](count)).join(", ");
  return (
    <>
      {/* It is there before it says anything: one that comes with its words may not be read. */}
      <p role="status" className="sr-only">
        {!isPending && !isUnanswered && said}
      </p>
      {content()}
    </>
  );

  function content(): ReactNode {
    if ((isPending || isUnanswered) && known.length > 0) {
      return (
        <>
          {isUnanswered && (
            <p role="status" className="border-b border-line px-4 py-3 text-muted sm:px-5">
              {texts.knownAlone}
            </p>
          )}
          <Marked words={words}>
            <Known things={known} label={texts.known} />
          </Marked>
        </>
      );
    }
    if (isPending) {
      return (
        <div role="status" aria-label={messages.app.loading}>
          {Array.from({ length: 6 }, (_, index) => (
            <ListRowSkeleton key={index} />
          ))}
        </div>
      );
    }
    return (
      <>
        <Marked words={words}>
          {kinds.map((each) => (
            <KindFound key={each.name} found={each} words={words} />
          ))}
          {/* How records are searched for is not documented: those are found that this page has met. */}
          <Known things={known.filter(({ kind }) => kind === "records")} label={texts.knownRecords} />
        </Marked>
        <section aria-labelledby="found-posts">
          <h2 id="found-posts" className="border-b border-line px-4 pt-5 pb-2 text-sm font-semibold text-muted sm:px-5">
            {texts.part.posts}
          </h2>
          <PostHeading value="h3">
            <FeedElements feed={posts} label={texts.part.posts} />
          </PostHeading>
        </section>
      </>
    );
  }
}

function Known({ things, label }: { things: readonly KnownThing[]; label: string }) {
  const id = useId();
  if (things.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="px-4 pt-5 pb-1 text-sm font-semibold text-muted sm:px-5">
        {label}
      </h2>
      <ul aria-labelledby={id}>
        {things.map((thing) => (
          <KnownRow key={thing.id} thing={thing} />
        ))}
      </ul>
    </section>
  );
}

function KindFound({ found: { name, rows, hasMore }, words }: { found: Found; words: string }) {
  return (
    <section aria-labelledby={`found-${name}`}>
      <h2 id={`found-${name}`} className="px-4 pt-5 pb-1 text-sm font-semibold text-muted sm:px-5">
        {texts.part[name]}
      </h2>
      <ul aria-labelledby={`found-${name}`}>{rows}</ul>
      {hasMore && (
        <Link
          to={`/search/${name}?${new URLSearchParams({ q: words }).toString()}`}
          className="block border-b border-line px-4 py-2.5 font-medium text-accent-text hover:underline sm:px-5"
        >
          {texts.seeAll[name]}
        </Link>
      )}
    </section>
  );
}

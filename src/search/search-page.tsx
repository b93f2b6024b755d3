import { Navigate, useParams, useSearchParams } from "react-router";
import { KeepButton } from "~/entities/favorites/keep-button.tsx";
import { ARCHIVE_STATUSES } from "~/connect/groups.ts";
import { TOPIC_SORTS } from "~/connect/topics.ts";
import { FILE_LISTS } from "~/entities/file/my-files.ts";
import { HomeColumn } from "~/entities/home-column.tsx";
import { useWrittenPlace } from "~/entities/written-place.ts";
import { FeedElements } from "~/feed/feed.tsx";
import { searchMessages as texts } from "~/lib/messages/search.ts";
import { topicPageMessages } from "~/lib/messages/topic-pages.ts";
import { buttonClass } from "~/ui/button.tsx";
import { Link } from "~/ui/link.tsx";
import { NotFoundPage } from "~/ui/not-found-page.tsx";
import { Notice } from "~/ui/notice.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { SearchField, useSearchWords } from "~/ui/search-field.tsx";
import { TabLinks } from "~/ui/tab-links.tsx";
import { AllFound } from "./all-found.tsx";
import { useFound } from "./found.tsx";
import { CHOSEN, chosenOf, HowToSearch, POST_SORTS } from "./how-to-search.tsx";
import { Marked } from "./marked.tsx";
import { postsFound } from "./posts-found.ts";
import { RecentSearches } from "./recent-searches.tsx";
import type { KindName } from "./use-found-pages.ts";

const PARTS = ["all", "posts", "people", "groups", "files", "topics"] as const;
type Part = (typeof PARTS)[number];

/** The search of everything: `/search?q=words`, or of one kind, `/search/people?q=words`. */
export function SearchPage() {
  const { part: named = "all" } = useParams();
  const part = PARTS.find((each) => each === named);
  const [search] = useSearchParams();
  const words = useSearchWords();
  const { place } = useWrittenPlace(addressIn(search.get("q")));
  if (!part) return <NotFoundPage />;
  if (place) return <Navigate to={place} replace />;
  const query = words && `?${new URLSearchParams({ q: words }).toString()}`;
  return (
    <>
      <PageHeading after={words && <KeepButton searchText={words} />}>{texts.title}</PageHeading>
      <div className="border-b border-line px-4 py-3 sm:px-5">
        <SearchField label={texts.field} takesFocus={words === ""} />
      </div>
      <TabLinks label={texts.parts} links={PARTS.map((name) => ({ to: placeOf(name) + query, label: texts.part[name] }))} />
      {words ? <Results key={words} words={words} part={part} /> : <Beginning />}
      <HomeColumn />
    </>
  );
}

function placeOf(part: Part): string {
  return part === "all" ? "/search" : `/search/${part}`;
}

/** What was pasted, if it is an address or an id. */
function addressIn(typed: string | null): string | null {
  const words = (typed ?? "").trim();
  if (/^https?:\/\/\S+$/.test(words)) return words;
  return /^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/.test(words) && /\d/.test(words) ? `/${words}` : null;
}

function Results({ words, part }: { words: string; part: Part }) {
  const [search] = useSearchParams();
  const chosen = search.get(CHOSEN);
  if (part === "all") return <AllFound words={words} />;
  return (
    <>
      <HowToSearch part={part} />
      {part === "posts" ? (
        <Posts words={words} sort={chosenOf(POST_SORTS, chosen)} />
      ) : (
        <OneKind words={words} name={part} chosen={chosen} />
      )}
    </>
  );
}

function Posts({ words, sort }: { words: string; sort: (typeof POST_SORTS)[number] }) {
  const feed = postsFound(words, sort === POST_SORTS[0] ? undefined : sort);
  return <FeedElements key={sort} feed={feed} label={texts.part.posts} />;
}

function OneKind({ words, name, chosen }: { words: string; name: KindName; chosen: string | null }) {
  const found = useFound(words, {
    isWanted: (each) => each === name,
    topicSort: chosenOf(TOPIC_SORTS, chosen),
    archiveStatus: chosenOf(ARCHIVE_STATUSES, chosen),
    fileList: chosenOf(FILE_LISTS, chosen),
  });
  return <Marked words={words}>{found.find((each) => each.name === name)?.list}</Marked>;
}

function Beginning() {
  return (
    <>
      <RecentSearches />
      <Notice
        drawing="begin"
        title={texts.begin}
        action={
          <Link to="/topics" className={buttonClass()}>
            {topicPageMessages.browse}
          </Link>
        }
      >
        {texts.beginText}
      </Notice>
    </>
  );
}

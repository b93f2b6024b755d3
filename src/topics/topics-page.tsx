import { useLocation, useSearchParams } from "react-router";
import type { TopicPage } from "~/connect/contract/topics.ts";
import { MOST_TRENDING, topicsPath, TOPIC_SORTS } from "~/connect/topics.ts";
import { TOPICS } from "~/data/kinds.ts";
import { readTogether } from "~/data/read-together.ts";
import { usePages } from "~/data/use-pages.ts";
import { useStore } from "~/data/use-store.tsx";
import { HomeColumn } from "~/entities/home-column.tsx";
import { followedTopic, FollowTopicButton, useFollowedTopics } from "~/entities/topic/follow-topic.tsx";
import { TopicRow } from "~/entities/topic/topic-row.tsx";
import { useTrendingTopics } from "~/entities/topic/topic.ts";
import { searchMessages } from "~/lib/messages/search.ts";
import { topicPageMessages as texts } from "~/lib/messages/topic-pages.ts";
import { buttonClass } from "~/ui/button.tsx";
import { Choice } from "~/ui/choice.tsx";
import { Link } from "~/ui/link.tsx";
import { ListRowSkeleton } from "~/ui/list-row.tsx";
import { PagedList } from "~/ui/paged-list.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { SearchField, useSearchWords } from "~/ui/search-field.tsx";
import { TabLinks } from "~/ui/tab-links.tsx";

const ALL = "/topics";
const FOLLOWED = "/topics/followed";

const HEADING = "px-4 pt-5 pb-1 text-sm font-semibold text-muted sm:px-5";

/** All topics, those that trend first (`/topics`), and those one follows (`/topics/followed`). Search and order are in the URL. */
export function TopicsPage() {
  const isAll = useLocation().pathname !== FOLLOWED;
  return (
    <>
      <PageHeading>{texts.title}</PageHeading>
      <TabLinks
        label={texts.lists.label}
        links={[
          { to: ALL, label: texts.lists.all },
          { to: FOLLOWED, label: texts.lists.followed },
        ]}
      />
      {isAll ? <AllTopics /> : <FollowedTopics />}
      <HomeColumn hasTrending={!isAll} />
    </>
  );
}

function AllTopics() {
  const words = useSearchWords();
  const [search, setSearch] = useSearchParams();
  const sort = TOPIC_SORTS.find((each) => each === search.get("sort")) ?? TOPIC_SORTS[0];
  const get = readTogether(useStore());
  const followed = useFollowedTopics();
  const topics = usePages<TopicPage>(["topics"], topicsPath(words, sort), { kind: TOPICS, get });
  const empty = words
    ? { drawing: "search" as const, title: texts.nothingFound, text: texts.nothingFoundText(words) }
    : { drawing: "topics" as const, title: texts.noTopics, text: texts.noTopicsText };
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-3 sm:px-5">
        <div className="flex min-w-44 flex-1">
          <SearchField label={texts.search} />
        </div>
        <Choice
          label={texts.sort}
          value={sort}
          options={TOPIC_SORTS.map((value) => ({ value, label: texts.sorts[value] }))}
          onChoose={(chosen) =>
            setSearch((before) => {
              if (chosen === TOPIC_SORTS[0]) before.delete("sort");
              else before.set("sort", chosen);
              return before;
            })
          }
        />
      </div>
      {words === "" && <Trending isKnown={followed.isSuccess} />}
      {words === "" && <h2 className={HEADING}>{texts.lists.all}</h2>}
      <PagedList
        pages={topics}
        label={texts.lists.all}
        skeleton={<ListRowSkeleton isRound={false} />}
        empty={empty}
        found={{ words, say: searchMessages.found.topics }}
      >
        {(topic) => <TopicRow topic={topic} action={<FollowTopicButton topic={topic} isKnown={followed.isSuccess} />} />}
      </PagedList>
    </>
  );
}

/** What most people talk about now, above all others. */
function Trending({ isKnown }: { isKnown: boolean }) {
  const topics = useTrendingTopics();
  if (topics?.length === 0) return null;
  return (
    <section aria-labelledby="trending-topics">
      <h2 id="trending-topics" className={HEADING}>
        {texts.trending}
      </h2>
      {topics ? (
        <ul aria-labelledby="trending-topics">
          {topics.map((topic) => (
            <TopicRow key={topic.id} topic={topic} action={<FollowTopicButton topic={topic} isKnown={isKnown} />} />
          ))}
        </ul>
      ) : (
        Array.from({ length: MOST_TRENDING }, (_, index) => <ListRowSkeleton key={index} isRound={false} />)
      )}
    </section>
  );
}

function FollowedTopics() {
  const followed = useFollowedTopics();
  const empty = {
    drawing: "topics" as const,
    title: texts.noneFollowed,
    text: texts.noneFollowedText,
    action: (
      <Link to={ALL} className={buttonClass()}>
        {texts.browse}
      </Link>
    ),
  };
  return (
    <PagedList pages={followed} label={texts.lists.followed} skeleton={<ListRowSkeleton isRound={false} />} empty={empty}>
      {(subscription) => {
        const topic = followedTopic(subscription);
        return topic && <TopicRow topic={topic} action={<FollowTopicButton topic={topic} isKnown />} />;
      }}
    </PagedList>
  );
}

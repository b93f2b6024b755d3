import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Navigate, useNavigate, useSearchParams } from "react-router";
import type { Topic, TopicPage, TopicSuggestionPage } from "~/connect/contract/topics.ts";
import { ALL_POSTS } from "~/connect/feeds.ts";
import { createTopic, suggestionsPath, topicNamedPath } from "~/connect/topics.ts";
import { readTogether } from "~/data/read-together.ts";
import { useStore } from "~/data/use-store.tsx";
import { KeepButton } from "~/entities/favorites/keep-button.tsx";
import { HomeColumn } from "~/entities/home-column.tsx";
import { followTopic } from "~/entities/topic/follow-topic.tsx";
import { TopicRow } from "~/entities/topic/topic-row.tsx";
import { FeedElements } from "~/feed/feed.tsx";
import { FeedSkeleton } from "~/feed/feed-skeleton.tsx";
import { topicPageMessages as texts } from "~/lib/messages/topic-pages.ts";
import { asPlainLine, objectsOf } from "~/lib/readers.ts";
import { Button } from "~/ui/button.tsx";
import { NotFoundPage } from "~/ui/not-found-page.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { showRefusal, showToast } from "~/ui/toast.ts";

/** Where hashtags lead (`/topics/named?name=`): to their topic, or where there is none yet, to the posts that have them. */
export function HashtagPage() {
  const [search] = useSearchParams();
  const name = asPlainLine(search.get("name")).replace(/^#/, "");
  return name === "" ? <NotFoundPage /> : <Hashtag key={name} name={name} />;
}

function Hashtag({ name }: { name: string }) {
  const topic = useTopicNamed(name);
  if (topic.data?.id) return <Navigate to={`/topics/${topic.data.id}`} replace />;
  return (
    <>
      <PageHeading after={topic.isPending ? undefined : <KeepButton searchText={`#${name}`} />}>{`#${name}`}</PageHeading>
      {topic.isPending ? (
        <FeedSkeleton />
      ) : (
        <>
          {topic.data === null && <NoSuchTopic name={name} />}
          <FeedElements feed={{ type: "listed", url: ALL_POSTS, q: `#${name}` }} label={texts.postsWith(name)} empty={texts.noPostsWith} />
          <HomeColumn />
        </>
      )}
    </>
  );
}

/** The topic of a name; null where there is none. */
function useTopicNamed(name: string) {
  const get = readTogether(useStore());
  return useQuery({
    queryKey: keyOf(name),
    queryFn: async ({ signal }) => objectsOf((await get<TopicPage>(topicNamedPath(name), signal)).topics)[0] ?? null,
    retry: false,
  });
}

const keyOf = (name: string) => ["topic-named", name.toLowerCase()] as const;

/** Says that there is no such topic, offers to make it, and names those like it. */
function NoSuchTopic({ name }: { name: string }) {
  const store = useStore();
  const client = useQueryClient();
  const navigate = useNavigate();
  const make = useMutation({
    mutationFn: () => createTopic(store.connection, name),
    onSuccess(topic) {
      if (topic.id) followTopic(store, topic, true);
      showToast(texts.made(asPlainLine(topic.name)));
      client.removeQueries({ queryKey: keyOf(name) });
      void navigate(topic.id ? `/topics/${topic.id}` : "/topics", { replace: true });
    },
    onError: (error) => showRefusal(texts.couldNotMake(name), error),
  });
  return (
    <section aria-labelledby="no-such-topic" className="border-b border-line px-4 py-5 sm:px-5">
      <h2 id="no-such-topic" className="text-lg font-semibold wrap-anywhere" dir="auto">
        {texts.noSuch(name)}
      </h2>
      <p className="mt-1 text-muted">{texts.noSuchText}</p>
      <Button look="primary" className="mt-4" disabled={make.isPending} onClick={() => make.mutate()}>
        {make.isPending ? texts.making : texts.make}
      </Button>
      <Similar name={name} />
    </section>
  );
}

/** Topics that there are, and that the org finds to be like the name. */
function Similar({ name }: { name: string }) {
  const get = readTogether(useStore());
  const { data } = useQuery({
    queryKey: ["topic-suggestions-for", name],
    queryFn: ({ signal }) => get<TopicSuggestionPage>(suggestionsPath(name), signal),
    retry: false,
  });
  const suggestions = objectsOf(data?.topicSuggestions ?? data?.TopicSuggestions);
  const topics = suggestions.flatMap(({ existingTopic }): Topic[] => (existingTopic?.id ? [existingTopic] : []));
  if (topics.length === 0) return null;
  return (
    <div className="-mx-4 -mb-5 pt-5 sm:-mx-5">
      <h3 id="similar-topics" className="px-4 pb-1 text-sm font-semibold text-muted sm:px-5">
        {texts.similar}
      </h3>
      <ul aria-labelledby="similar-topics">
        {topics.map((topic) => (
          <TopicRow key={topic.id} topic={topic} />
        ))}
      </ul>
    </div>
  );
}

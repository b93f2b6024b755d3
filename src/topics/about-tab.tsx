import type { Topic } from "~/connect/contract/topics.ts";
import { TopicRow } from "~/entities/topic/topic-row.tsx";
import { topicPageMessages as texts } from "~/lib/messages/topic-pages.ts";
import { topicMessages } from "~/lib/messages/topics.ts";
import { asCount, asText } from "~/lib/readers.ts";
import { ErrorBoundary } from "~/ui/error-boundary.tsx";
import { ListRowSkeleton } from "~/ui/list-row.tsx";
import { PagedList } from "~/ui/paged-list.tsx";
import { Listing } from "./listing.tsx";
import { KnowingRow } from "./knowing-row.tsx";
import { useRelatedTopics } from "./topic-column.tsx";
import { useTopicPeople } from "./topic-people.ts";

const HEADING = "px-4 pt-5 pb-1 text-sm font-semibold text-muted sm:px-5";

/** What there is to know about a topic: what it is about, topics like it, and who knows about it. */
export function AboutTab({ topic }: { topic: Topic }) {
  const id = topic.id ?? "";
  const description = asText(topic.description).trim();
  const people = asCount(topic.talkingAbout);
  return (
    <>
      <section className="border-b border-line px-4 py-4 sm:px-5">
        <p className={description ? "whitespace-pre-line wrap-anywhere" : "text-muted"} dir="auto">
          {description || texts.noDescription}
        </p>
        {people > 0 && <p className="pt-1 text-sm text-muted">{topicMessages.talkingAbout(people)}</p>}
      </section>
      <Related id={id} />
      <People id={id} />
    </>
  );
}

function Related({ id }: { id: string }) {
  const topics = useRelatedTopics(id);
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby="related-topics">
      <h2 id="related-topics" className={HEADING}>
        {texts.related}
      </h2>
      <ul aria-labelledby="related-topics">
        {topics.map((topic) => (
          <TopicRow key={topic.id} topic={topic} />
        ))}
      </ul>
    </section>
  );
}

/** Nothing where the org has no such list. */
function People({ id }: { id: string }) {
  const people = useTopicPeople(id);
  if (people.error && people.items.length === 0) return null;
  return (
    <section aria-labelledby="topic-people">
      <h2 id="topic-people" className={HEADING}>
        {texts.people}
      </h2>
      <PagedList
        pages={people}
        label={texts.people}
        skeleton={<ListRowSkeleton />}
        empty={{ drawing: "people", title: texts.nobodyKnows, text: texts.nobodyKnowsText }}
      >
        {(person) => <KnowingRow topicId={id} person={person} />}
      </PagedList>
      <ErrorBoundary fallback={() => null}>
        <Listing topicId={id} />
      </ErrorBoundary>
    </section>
  );
}

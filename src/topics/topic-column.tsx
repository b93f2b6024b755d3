import { useQuery } from "@tanstack/react-query";
import type { KnowledgeablePerson, Topic, TopicPage } from "~/connect/contract/topics.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { relatedTopicsPath } from "~/connect/topics.ts";
import { TOPICS } from "~/data/kinds.ts";
import { readTogether } from "~/data/read-together.ts";
import { receiveAll } from "~/data/receive.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";
import { personName } from "~/entities/person/person-name.ts";
import { TopicLinks } from "~/entities/topic/topic-links.tsx";
import { besideMessages as texts } from "~/lib/messages/beside.ts";
import { topicPageMessages as pageTexts } from "~/lib/messages/topic-pages.ts";
import { topicMessages } from "~/lib/messages/topics.ts";
import { pictureUrl } from "~/lib/picture-url.ts";
import { asCount, asPlainLine, asText, objectsOf } from "~/lib/readers.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { Beside, BESIDE_ROW, BesidePart } from "~/ui/beside.tsx";
import { ErrorBoundary } from "~/ui/error-boundary.tsx";
import { Link } from "~/ui/link.tsx";
import { EndorseButton } from "./knowing-row.tsx";
import { KNOWING, knowingId, useTopicPeople } from "./topic-people.ts";
import { TopicPicture } from "./topic-picture.tsx";

const SHOWN = 5;

/** Beside a topic's posts: its picture, what it is about, topics like it, and who knows about it. One call for the last two. */
export function TopicColumn({ topic }: { topic: Topic }) {
  const id = topic.id ?? "";
  return (
    <Beside>
      <About topic={topic} />
      <ErrorBoundary fallback={() => null}>
        <Related id={id} />
      </ErrorBoundary>
      <ErrorBoundary fallback={() => null}>
        <People id={id} />
      </ErrorBoundary>
    </Beside>
  );
}

function About({ topic }: { topic: Topic }) {
  const description = asText(topic.description).trim();
  const people = asCount(topic.talkingAbout);
  const picture = pictureUrl(topic.images?.featuredImageUrl);
  if (description === "" && people === 0 && !picture) return null;
  return (
    <BesidePart title={texts.aboutTopic}>
      <TopicPicture url={picture} className="mt-1 mb-2 aspect-video w-full rounded-lg" />
      {description && (
        <p className="px-2 whitespace-pre-line wrap-anywhere" dir="auto">
          {description}
        </p>
      )}
      {people > 0 && <p className="px-2 pt-1 text-sm text-muted">{topicMessages.talkingAbout(people)}</p>}
    </BesidePart>
  );
}

/** Up to five topics that stand with this one. Nothing where there are none, or the org has no such list. */
export function useRelatedTopics(id: string): Topic[] {
  const store = useStore();
  const { data } = useQuery({
    queryKey: ["related-topics", id],
    async queryFn({ signal }) {
      const asOf = store.records.tick();
      const page = await readTogether(store)<TopicPage>(relatedTopicsPath(id), signal);
      receiveAll(store, TOPICS, objectsOf(page.topics), asOf);
      return page;
    },
    retry: false,
  });
  return objectsOf(data?.topics).filter(({ name }) => asPlainLine(name) !== "");
}

function Related({ id }: { id: string }) {
  const topics = useRelatedTopics(id);
  if (topics.length === 0) return null;
  return (
    <BesidePart title={pageTexts.related}>
      <TopicLinks topics={topics} />
    </BesidePart>
  );
}

function People({ id }: { id: string }) {
  const { items, hasNextPage } = useTopicPeople(id);
  if (items.length === 0) return null;
  const all = items.length > SHOWN || hasNextPage ? { to: `/topics/${id}/about`, label: pageTexts.allPeople } : undefined;
  return (
    <BesidePart title={pageTexts.people} all={all}>
      <ul>
        {items.slice(0, SHOWN).map((person) => (
          <ErrorBoundary key={person.user?.id} fallback={() => null}>
            <Person topicId={id} person={person} />
          </ErrorBoundary>
        ))}
      </ul>
    </BesidePart>
  );
}

function Person({ topicId, person: listed }: { topicId: string; person: KnowledgeablePerson }) {
  const { user } = listed;
  const person = useRecord(KNOWING, knowingId(topicId, user?.id ?? "")) ?? listed;
  const count = asCount(person.numEndorsements);
  return (
    <li className="flex items-center">
      <Link to={`/people/${user?.id ?? ""}`} className={`${BESIDE_ROW} min-w-0 flex-1`}>
        <Avatar name={personName(user)} photoUrl={photoUrl(user?.photo)} size="small" />
        <span className="min-w-0">
          <span className="block truncate rtl:text-right" dir="auto">
            {personName(user)}
          </span>
          <span className="block truncate text-sm text-muted">{count > 0 ? pageTexts.endorsements(count) : asPlainLine(user?.title)}</span>
        </span>
      </Link>
      <EndorseButton topicId={topicId} user={user} isEndorsed={person.isEndorsedByMe === true} />
    </li>
  );
}

import { useParams } from "react-router";
import type { Topic } from "~/connect/contract/topics.ts";
import { KeepButton } from "~/entities/favorites/keep-button.tsx";
import { FollowTopicButton, useFollowedTopics } from "~/entities/topic/follow-topic.tsx";
import { useTopic } from "~/entities/topic/topic.ts";
import { Feed } from "~/feed/feed.tsx";
import { PinnedPosts } from "~/feed/pinned-posts.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { topicPageMessages as texts } from "~/lib/messages/topic-pages.ts";
import { pictureUrl } from "~/lib/picture-url.ts";
import { asPlainLine } from "~/lib/readers.ts";
import { NotFoundPage } from "~/ui/not-found-page.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PageProblem } from "~/ui/page-problem.tsx";
import { TabLinks } from "~/ui/tab-links.tsx";
import { AboutTab } from "./about-tab.tsx";
import { TopicColumn } from "./topic-column.tsx";
import { TopicMenuButton } from "./topic-menu-button.tsx";
import { TopicPicture } from "./topic-picture.tsx";

/** A topic: its posts (`/topics/0TO…`), and what there is to know about it (`/topics/0TO…/about`). */
export function TopicPage() {
  const { id = "", tab = "posts" } = useParams();
  const { data: topic, error, refetch } = useTopic(id);
  const followed = useFollowedTopics();
  if (tab !== "posts" && tab !== "about") return <NotFoundPage />;
  if (error && !topic) return <PageProblem error={error} onRetry={() => void refetch()} />;
  const name = asPlainLine(topic?.name) || messages.app.loading;
  const isChangeable = topic !== undefined && topic.isBeingDeleted !== true;
  return (
    <>
      <PageHeading
        after={
          <>
            {isChangeable && <FollowTopicButton topic={topic} isKnown={followed.isSuccess} />}
            {/* From the start: what it reads is part of the page's first call. */}
            <KeepButton targetId={id} />
            {isChangeable && <TopicMenuButton topic={topic} />}
          </>
        }
      >
        {name}
      </PageHeading>
      {topic && !isChangeable && (
        <p role="status" className="border-b border-line bg-hover px-4 py-3 sm:px-5">
          {texts.isBeingDeleted}
        </p>
      )}
      <TopicPicture url={pictureUrl(topic?.images?.coverImageUrl)} className="h-28 w-full border-b border-line sm:h-36" />
      <TabLinks
        label={texts.tabs.label}
        links={[
          { to: `/topics/${id}`, label: texts.tabs.posts },
          { to: `/topics/${id}/about`, label: texts.tabs.about },
        ]}
      />
      {tab === "about" ? topic && <AboutTab topic={topic} /> : <Posts id={id} name={name} topic={topic} />}
    </>
  );
}

function Posts({ id, name, topic }: { id: string; name: string; topic: Topic | undefined }) {
  return (
    <>
      <PinnedPosts key={id} subjectId={id} isAtOnce />
      <Feed feed={{ type: "topics", subject: id }} label={name} empty={texts.noPosts} />
      {topic && <TopicColumn topic={topic} />}
    </>
  );
}

import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import type { Topic } from "~/connect/contract/topics.ts";
import { topicPath } from "~/connect/topics.ts";
import { readTogether } from "~/data/read-together.ts";
import { useStore } from "~/data/use-store.tsx";
import { Feed } from "~/feed/feed.tsx";
import { PinnedPosts } from "~/feed/pinned-posts.tsx";
import { feedMessages } from "~/lib/messages/feeds.ts";
import { asText } from "~/lib/readers.ts";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PageProblem } from "~/ui/page-problem.tsx";
import { FeedSwitch } from "./feed-switch.tsx";
import { KeepButton } from "./keep-button.tsx";
import { TopicColumn } from "./topic-column.tsx";

/** The posts of a topic. */
export function TopicPage() {
  const { id = "" } = useParams();
  // One call with the pinned posts.
  const get = readTogether(useStore());
  const { data, error, refetch } = useQuery({ queryKey: ["topic", id], queryFn: ({ signal }) => get<Topic>(topicPath(id), signal) });
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />;
  const name = data?.name ?? feedMessages.topic;
  const description = asText(data?.description).trim();
  return (
    <>
      <PageHeading
        after={
          <>
            {data && <KeepButton targetId={id} />}
            <FeedSwitch />
          </>
        }
      >
        {name}
      </PageHeading>
      {description && (
        <p className="border-b border-line px-4 py-3 whitespace-pre-line text-muted sm:px-5 lg:hidden" dir="auto">
          {description}
        </p>
      )}
      <PinnedPosts key={id} subjectId={id} isAtOnce />
      <Feed feed={{ type: "topics", subject: id }} label={name} />
      {data && <TopicColumn topic={data} />}
    </>
  );
}

import { newsFeedPath } from "~/connect/feeds.ts";
import { Feed } from "~/feed/feed.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { PageHeading } from "~/ui/page-heading.tsx";

/** What the person follows, newest first. */
export function NewsPage() {
  return (
    <>
      <PageHeading>{messages.feed.news}</PageHeading>
      <Feed path={newsFeedPath()} label={messages.feed.news} subjectId="me" />
    </>
  );
}

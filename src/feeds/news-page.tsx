import { NEWS } from "~/connect/feeds.ts";
import { Feed } from "~/feed/feed.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { Later } from "~/ui/later.tsx";
import { lazily } from "~/ui/lazily.ts";
import { PageHeading } from "~/ui/page-heading.tsx";

const FeedSwitch = lazily(() => import("./feed-switch.tsx"), "FeedSwitch");
const HomeColumn = lazily(() => import("~/entities/home-column.tsx"), "HomeColumn");

/** The news feed. */
export function NewsPage() {
  return (
    <>
      <PageHeading
        after={
          <Later>
            <FeedSwitch />
          </Later>
        }
      >
        {messages.feed.news}
      </PageHeading>
      <Feed feed={NEWS} label={messages.feed.news} subjectId="me" />
      <Later>
        <HomeColumn />
      </Later>
    </>
  );
}

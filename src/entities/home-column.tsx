import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { GROUPS } from "~/data/kinds.ts";
import { readTogether } from "~/data/read-together.ts";
import { useStore } from "~/data/use-store.tsx";
import { parseDate } from "~/lib/date-format.ts";
import { besideMessages as texts } from "~/lib/messages/beside.ts";
import { groupMessages } from "~/lib/messages/groups.ts";
import { topicPageMessages } from "~/lib/messages/topic-pages.ts";
import { asCount } from "~/lib/readers.ts";
import { formatShortTime } from "~/lib/short-time.ts";
import { useNow } from "~/lib/use-now.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { BESIDE_ROW, Beside, BesidePart } from "~/ui/beside.tsx";
import { ErrorBoundary } from "~/ui/error-boundary.tsx";
import { Link } from "~/ui/link.tsx";
import { Skeleton } from "~/ui/skeleton.tsx";
import { groupName } from "./group/group-name.ts";
import { useListedGroup } from "./group/group.ts";
import { useMyGroups } from "./group/my-groups.ts";
import { TopicLinks } from "./topic/topic-links.tsx";
import { useTrendingTopics } from "./topic/topic.ts";

const SHOWN = 8;

/**
 * Beside feeds: the signed-in person's groups, those with the latest posts first, and what is talked about. One call.
 *
 * @param hasTrending whether the page itself does not show what is talked about
 */
export function HomeColumn({ hasTrending = true }: { hasTrending?: boolean }) {
  return (
    <Beside>
      <MyGroups />
      {hasTrending && (
        <ErrorBoundary fallback={() => null}>
          <Trending />
        </ErrorBoundary>
      )}
    </Beside>
  );
}

function MyGroups() {
  const store = useStore();
  const { items, isPending, isSuccess } = useMyGroups("", { get: readTogether(store) });
  const groups = items.map((group) => store.records.get(GROUPS, group.id ?? "") ?? group).toSorted(byLatestPost);
  const all = groups.length > SHOWN ? { to: "/groups", label: texts.allMyGroups } : { to: "/groups/all", label: texts.findGroups };
  return (
    <BesidePart title={texts.myGroups} all={isSuccess ? all : undefined}>
      {isPending && <Skeletons />}
      <ul>
        {groups.slice(0, SHOWN).map((group) => (
          <ErrorBoundary key={group.id} fallback={() => null}>
            <GroupLink group={group} />
          </ErrorBoundary>
        ))}
      </ul>
      {isSuccess && groups.length === 0 && <p className="p-2 text-muted">{texts.noGroups}</p>}
    </BesidePart>
  );
}

function byLatestPost(a: ChatterGroup, b: ChatterGroup): number {
  return (parseDate(b.lastFeedElementPostDate) ?? 0) - (parseDate(a.lastFeedElementPostDate) ?? 0);
}

function GroupLink({ group: listed }: { group: ChatterGroup }) {
  const group = useListedGroup(listed);
  const now = useNow();
  const lastPost = parseDate(group.lastFeedElementPostDate);
  return (
    <li>
      <Link to={`/groups/${group.id ?? ""}`} className={BESIDE_ROW}>
        <Avatar name={groupName(group)} photoUrl={photoUrl(group.photo)} size="small" shape="group" />
        <span className="min-w-0">
          <span className="block truncate rtl:text-right" dir="auto">
            {groupName(group)}
          </span>
          <span className="block truncate text-sm text-muted">
            {lastPost === null ? groupMessages.members(asCount(group.memberCount)) : groupMessages.lastPost(formatShortTime(lastPost, now))}
          </span>
        </span>
      </Link>
    </li>
  );
}

function Trending() {
  const topics = useTrendingTopics() ?? [];
  if (topics.length === 0) return null;
  return (
    <BesidePart title={texts.trending} all={{ to: "/topics", label: topicPageMessages.browse }}>
      <TopicLinks topics={topics} />
    </BesidePart>
  );
}

function Skeletons() {
  return Array.from({ length: SHOWN }, (_, index) => (
    <div key={index} className="flex items-center gap-3 p-2">
      <Skeleton className="size-8" />
      <div className="flex-1 space-y-1.5">
        <Skeleton className="h-4 w-3/4" />
        <Skeleton className="h-3 w-1/3" />
      </div>
    </div>
  ));
}

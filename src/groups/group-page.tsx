import { useParams } from "react-router";
import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { groupName } from "~/entities/group/group-name.ts";
import { canPost, isClosed, manages } from "~/entities/group/group-roles.ts";
import { useGroup } from "~/entities/group/group.ts";
import { groupMessages } from "~/lib/messages/groups.ts";
import { asCount } from "~/lib/readers.ts";
import { NotFoundPage } from "~/ui/not-found-page.tsx";
import { Notice } from "~/ui/notice.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PageProblem } from "~/ui/page-problem.tsx";
import { TabLinks, type TabLink } from "~/ui/tab-links.tsx";
import { AboutTab } from "./about-tab.tsx";
import { FilesTab } from "./files-tab.tsx";
import { GroupColumn } from "./group-column.tsx";
import { GroupHeader, GroupHeaderSkeleton } from "./group-header.tsx";
import { MembersTab } from "./members-tab.tsx";
import { PostsTab } from "./posts-tab.tsx";
import { RequestsTab } from "./requests-tab.tsx";

const TABS = ["posts", "members", "files", "about", "requests"] as const;
type Tab = (typeof TABS)[number];

/** A group's page. Each tab has a URL of its own (`/groups/0F9…/members`). */
export function GroupPage() {
  const { id = "", tab = "posts" } = useParams();
  const { data: group, error, refetch } = useGroup(id);
  const known = TABS.find((each) => each === tab);
  if (!known) return <NotFoundPage />;
  return (
    <>
      <PageHeading isInHead={!!group || !error}>{groupName(group)}</PageHeading>
      {group ? (
        <Group id={id} group={group} tab={known} />
      ) : error ? (
        <PageProblem error={error} onRetry={() => void refetch()} />
      ) : (
        <GroupHeaderSkeleton />
      )}
    </>
  );
}

function Group({ id, group, tab }: { id: string; group: ChatterGroup; tab: Tab }) {
  const closed = isClosed(group);
  return (
    <>
      <GroupHeader group={group} />
      {closed ? (
        <Notice drawing="closed" title={groupMessages.closedTitle}>
          {groupMessages.closedText}
        </Notice>
      ) : (
        <>
          <TabLinks label={groupMessages.tabs.label} links={linksOf(id, group, tab)} />
          <div data-writes-to={canPost(group) ? id : undefined}>
            <TabContent id={id} group={group} tab={tab} />
          </div>
          <GroupColumn id={id} group={group} tab={tab} />
        </>
      )}
    </>
  );
}

function linksOf(id: string, group: ChatterGroup, tab: Tab): TabLink[] {
  const { tabs } = groupMessages;
  const waiting = asCount(group.pendingRequests);
  const base = `/groups/${id}`;
  return [
    { to: base, label: tabs.posts },
    { to: `${base}/members`, label: tabs.members, count: group.memberCount },
    ...(manages(group) && (waiting > 0 || tab === "requests")
      ? [{ to: `${base}/requests`, label: tabs.requests, count: waiting || null }]
      : []),
    { to: `${base}/files`, label: tabs.files, count: group.fileCount },
    { to: `${base}/about`, label: tabs.about },
  ];
}

function TabContent({ id, group, tab }: { id: string; group: ChatterGroup; tab: Tab }) {
  switch (tab) {
    case "posts":
      return <PostsTab id={id} group={group} />;
    case "members":
      return <MembersTab id={id} group={group} />;
    case "files":
      return <FilesTab id={id} group={group} />;
    case "about":
      return <AboutTab group={group} />;
    case "requests":
      return manages(group) ? <RequestsTab id={id} /> : <Notice drawing="closed" title={groupMessages.requests.notMine} />;
  }
}

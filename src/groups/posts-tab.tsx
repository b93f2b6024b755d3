import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { groupName } from "~/entities/group/group-name.ts";
import { canPost, manages, wayIn } from "~/entities/group/group-roles.ts";
import { Feed } from "~/feed/feed.tsx";
import { PinnedPosts } from "~/feed/pinned-posts.tsx";
import { groupMessages } from "~/lib/messages/groups.ts";
import { ErrorBoundary } from "~/ui/error-boundary.tsx";
import { Announce } from "./announce.tsx";
import { GroupAnnouncement } from "./group-announcement.tsx";

/** The announcement and the posts: the record feed of the group's id. */
export function PostsTab({ id, group }: { id: string; group: ChatterGroup }) {
  const mayPost = canPost(group);
  const why = mayPost
    ? null
    : group.isArchived
      ? groupMessages.archivedText
      : group.isBroadcast
        ? groupMessages.broadcastText
        : wayIn(group)
          ? groupMessages.joinToPost
          : null;
  return (
    <>
      {group.announcement && (
        <ErrorBoundary fallback={() => null}>
          <GroupAnnouncement groupId={id} announcement={group.announcement} isMine={manages(group)} />
        </ErrorBoundary>
      )}
      {mayPost && manages(group) && <Announce groupId={id} />}
      <PinnedPosts subjectId={id} />
      {why && <p className="border-b border-line px-4 py-3 text-muted sm:px-5">{why}</p>}
      <Feed
        feed={{ type: "record", subject: id }}
        label={groupName(group)}
        empty={groupMessages.noPosts}
        subjectId={mayPost ? id : undefined}
      />
    </>
  );
}

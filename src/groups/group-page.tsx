import { useParams } from "react-router";
import { recordFeedPath } from "~/connect/feeds.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { Feed } from "~/feed/feed.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PageProblem } from "~/ui/page-problem.tsx";
import { Skeleton } from "~/ui/skeleton.tsx";
import { useGroup } from "./queries.ts";

/** A group: what it is for, and its feed, which is the record feed of its id. */
export function GroupPage() {
  const { id = "" } = useParams();
  const { data: group, error, isPending, refetch } = useGroup(id);
  const name = group?.name ?? messages.groups.title;
  const { groups, navigation } = messages;
  const facts = group && [
    groups.visibility[group.visibility ?? ""],
    group.memberCount != null && navigation.members(group.memberCount),
    group.owner?.displayName && groups.owner(group.owner.displayName),
    group.isArchived && groups.archived,
    group.isBroadcast && groups.broadcast,
  ];
  return (
    <>
      <PageHeading>{name}</PageHeading>
      {error && !group ? (
        <PageProblem error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          <section className="flex gap-4 border-b border-line px-4 py-5 sm:px-5">
            {isPending ? (
              <Skeleton className="size-20" />
            ) : (
              <Avatar name={name} photoUrl={photoUrl(group?.photo, "large")} size="large" shape="group" />
            )}
            <div className="min-w-0 flex-1">
              {isPending ? (
                <Skeleton className="h-5 w-40" />
              ) : (
                <p className="text-lg font-semibold" dir="auto">
                  {name}
                </p>
              )}
              {facts && <p className="mt-0.5 text-sm text-muted">{facts.filter(Boolean).join(" · ")}</p>}
              {group?.description && (
                <p className="mt-2 whitespace-pre-wrap" dir="auto">
                  {group.description}
                </p>
              )}
            </div>
          </section>
          <Feed path={recordFeedPath(id)} label={name} />
        </>
      )}
    </>
  );
}

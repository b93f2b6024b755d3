import { useParams } from "react-router";
import { recordFeedPath } from "~/connect/feeds.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { Feed } from "~/feed/feed.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PageProblem } from "~/ui/page-problem.tsx";
import { SubjectHeader } from "~/ui/subject-header.tsx";
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
          <SubjectHeader name={name} photoUrl={photoUrl(group?.photo, "large")} shape="group" isPending={isPending}>
            {facts && <p className="mt-0.5 text-sm text-muted">{facts.filter(Boolean).join(" · ")}</p>}
            {group?.description && (
              <p className="mt-2 whitespace-pre-wrap" dir="auto">
                {group.description}
              </p>
            )}
          </SubjectHeader>
          <Feed path={recordFeedPath(id)} label={name} />
        </>
      )}
    </>
  );
}

import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { EntityLink } from "~/entities/entity-link.tsx";
import { groupName } from "~/entities/group/group-name.ts";
import { useRefreshGroupPhoto } from "~/entities/group/group.ts";
import { personName } from "~/entities/person/person-name.ts";
import { groupMessages } from "~/lib/messages/groups.ts";
import { asCount, asText } from "~/lib/readers.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { filled } from "~/ui/filled.tsx";
import { Skeleton } from "~/ui/skeleton.tsx";
import { SubjectHeader, SubjectName } from "~/ui/subject-header.tsx";
import { GroupMarks } from "./group-marks.tsx";
import { MembershipControl } from "./membership-control.tsx";

/** The top of a group's page: photo, name, kind, owner, description and membership. */
export function GroupHeader({ group }: { group: ChatterGroup }) {
  const name = groupName(group);
  const refresh = useRefreshGroupPhoto(group.id ?? "");
  return (
    <SubjectHeader photo={<Avatar name={name} photoUrl={photoUrl(group.photo, "large")} size="large" shape="group" onLapsed={refresh} />}>
      <SubjectName>{name}</SubjectName>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
        <GroupMarks group={group} />
        {group.memberCount != null && <span>{groupMessages.members(asCount(group.memberCount))}</span>}
        <Owner group={group} />
      </p>
      {asText(group.description).trim() && (
        <p className="mt-2 whitespace-pre-wrap" dir="auto">
          {asText(group.description).trim()}
        </p>
      )}
      <MembershipControl group={group} />
    </SubjectHeader>
  );
}

function Owner({ group: { owner } }: { group: ChatterGroup }) {
  if (!owner?.id) return null;
  return (
    <span>
      {filled(
        groupMessages.ownedBy,
        <EntityLink id={owner.id} className="font-medium text-text hover:underline">
          <bdi>{personName(owner)}</bdi>
        </EntityLink>,
      )}
    </span>
  );
}

/** Placeholder for the header and the tabs. */
export function GroupHeaderSkeleton() {
  return (
    <div role="status" aria-label={groupMessages.loading}>
      <SubjectHeader photo={<Skeleton className="size-20 shrink-0" />}>
        <Skeleton className="h-5 w-40" />
        <Skeleton className="mt-2.5 h-3.5 w-56 max-w-full" />
        <Skeleton className="mt-3 h-4 w-full" />
        <Skeleton className="mt-1.5 h-4 w-full sm:hidden" />
        <Skeleton className="mt-1.5 h-4 w-2/3 sm:hidden" />
        <Skeleton className="mt-5 h-9 w-24" />
      </SubjectHeader>
      <div className="h-11 border-b border-line" />
    </div>
  );
}

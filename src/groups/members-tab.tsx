import type { ChatterGroup, GroupMember, GroupMemberPage } from "~/connect/contract/groups.ts";
import { groupMembersPath } from "~/connect/groups.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { EntityLink } from "~/feed-element/entity-link.tsx";
import { PersonMarks } from "~/feed-element/person-marks.tsx";
import { personName } from "~/feed-element/person-name.ts";
import { asPlainLine } from "~/feed-element/readers.ts";
import { groupMessages } from "~/lib/messages/groups.ts";
import { usePages } from "~/session/use-pages.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { PagedList } from "~/ui/paged-list.tsx";
import { Skeleton } from "~/ui/skeleton.tsx";
import { groupName } from "./group-name.ts";

const ROW = "flex items-center gap-3 border-b border-line px-4 py-3 sm:px-5";

/** Who is in the group, in the org's order: who runs it first. */
export function MembersTab({ id, group }: { id: string; group: ChatterGroup }) {
  const pages = usePages<GroupMemberPage>(["group-members", id], groupMembersPath(id));
  return (
    <PagedList label={groupMessages.membersList(groupName(group))} pages={pages} skeleton={<PersonRowSkeleton />} empty={{ title: groupMessages.noMembers }}>
      {(member) => <MemberRow member={member} />}
    </PagedList>
  );
}

function MemberRow({ member: { user, role } }: { member: GroupMember }) {
  const name = personName(user);
  return (
    <li className={ROW}>
      <EntityLink id={user?.id} isDecorative>
        <Avatar name={name} photoUrl={photoUrl(user?.photo)} color={user?.motif?.color} />
      </EntityLink>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-2">
          <EntityLink id={user?.id} className="min-w-0 font-semibold hover:underline">
            <bdi>{name}</bdi>
          </EntityLink>
          {user && <PersonMarks person={user} />}
        </div>
        <p className="line-clamp-2 text-sm text-muted">
          <bdi>{asPlainLine(user?.title)}</bdi>
        </p>
      </div>
      {role && role !== "StandardMember" && <span className="shrink-0 text-sm text-muted">{groupMessages.roles[role]}</span>}
    </li>
  );
}

/** The shape of a person in a list. */
export function PersonRowSkeleton() {
  return (
    <div className={ROW}>
      <Skeleton className="size-10 shrink-0 rounded-full" />
      <div className="flex-1 space-y-2">
        <Skeleton className="h-4 w-2/5" />
        <Skeleton className="h-3 w-3/5" />
      </div>
    </div>
  );
}

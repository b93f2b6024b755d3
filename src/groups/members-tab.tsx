import type { ChatterGroup, GroupMember } from "~/connect/contract/groups.ts";
import { EntityName, EntityPhoto } from "~/entities/entity-name.tsx";
import { groupName } from "~/entities/group/group-name.ts";
import { PersonMarks } from "~/entities/person/person-marks.tsx";
import { groupMessages } from "~/lib/messages/groups.ts";
import { asPlainLine } from "~/lib/readers.ts";
import { ListRow, ListRowSkeleton } from "~/ui/list-row.tsx";
import { PagedList } from "~/ui/paged-list.tsx";
import { useGroupMembers } from "./queries.ts";

/** A group's members in the org's order: managers first. */
export function MembersTab({ id, group }: { id: string; group: ChatterGroup }) {
  const pages = useGroupMembers(id);
  return (
    <PagedList
      label={groupMessages.membersList(groupName(group))}
      pages={pages}
      skeleton={<ListRowSkeleton />}
      empty={{ drawing: "people", title: groupMessages.noMembers }}
    >
      {(member) => <MemberRow member={member} />}
    </PagedList>
  );
}

function MemberRow({ member: { user, role } }: { member: GroupMember }) {
  return (
    <ListRow
      media={<EntityPhoto entity={user} />}
      name={
        <>
          <EntityName entity={user} />
          {user && <PersonMarks person={user} />}
        </>
      }
      facts={[asPlainLine(user?.title)]}
      action={role && role !== "StandardMember" && <span className="shrink-0 text-sm text-muted">{groupMessages.roles[role]}</span>}
    />
  );
}

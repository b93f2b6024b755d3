import { peopleMessages } from "~/lib/messages/people.ts";
import { ListRowSkeleton } from "~/ui/list-row.tsx";
import { PagedList } from "~/ui/paged-list.tsx";
import { GroupListRow } from "~/entities/group/group-list-row.tsx";
import { useGroupsOf } from "./groups-of.ts";

/** A person's groups, as far as visible. */
export function GroupsTab({ id, label }: { id: string; label: string }) {
  const pages = useGroupsOf(id);
  return (
    <PagedList
      pages={pages}
      label={label}
      skeleton={<ListRowSkeleton isRound={false} />}
      empty={{ drawing: "groups", title: peopleMessages.noGroups }}
    >
      {(group) => <GroupListRow group={group} />}
    </PagedList>
  );
}

import type { ChatterGroupPage } from "~/connect/contract/groups.ts";
import { userGroupsPath } from "~/connect/user-lists.ts";
import { GROUPS } from "~/data/kinds.ts";
import { usePages } from "~/data/use-pages.ts";
import { peopleMessages } from "~/lib/messages/people.ts";
import { ListRowSkeleton } from "~/ui/list-row.tsx";
import { PagedList } from "~/ui/paged-list.tsx";
import { GroupRow } from "./group-row.tsx";

/** A person's groups, as far as visible. */
export function GroupsTab({ id, label }: { id: string; label: string }) {
  const pages = usePages<ChatterGroupPage>(["user-groups"], userGroupsPath(id), { kind: GROUPS });
  return (
    <PagedList pages={pages} label={label} skeleton={<ListRowSkeleton isRound={false} />} empty={{ title: peopleMessages.noGroups }}>
      {(group) => <GroupRow group={group} />}
    </PagedList>
  );
}

import type { GroupMembershipRequests } from "~/connect/contract/groups.ts";
import { groupRequestsPath } from "~/connect/groups.ts";
import { groupMessages } from "~/lib/messages/groups.ts";
import { usePages } from "~/data/use-pages.ts";
import { ListRowSkeleton } from "~/ui/list-row.tsx";
import { PagedList } from "~/ui/paged-list.tsx";
import { RequestRow } from "./request-row.tsx";

/** Requests to join, for the group's managers. */
export function RequestsTab({ id }: { id: string }) {
  const pages = usePages<GroupMembershipRequests>(["group-requests", id], groupRequestsPath(id));
  const { list, none, noneText } = groupMessages.requests;
  return (
    <PagedList label={list} pages={pages} skeleton={<ListRowSkeleton />} empty={{ drawing: "people", title: none, text: noneText }}>
      {(request) => <RequestRow request={request} groupId={id} />}
    </PagedList>
  );
}

import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { FileRow, FileRowSkeleton } from "~/entities/file/file-row.tsx";
import { groupName } from "~/entities/group/group-name.ts";
import { groupMessages } from "~/lib/messages/groups.ts";
import { PagedList } from "~/ui/paged-list.tsx";
import { useGroupFiles } from "./queries.ts";

/** The files posted in the group, latest first. */
export function FilesTab({ id, group }: { id: string; group: ChatterGroup }) {
  const pages = useGroupFiles(id);
  return (
    <PagedList
      label={groupMessages.filesList(groupName(group))}
      pages={pages}
      skeleton={<FileRowSkeleton />}
      empty={{ drawing: "files", title: groupMessages.noFiles, text: groupMessages.noFilesText }}
    >
      {(file) => <FileRow file={file} />}
    </PagedList>
  );
}

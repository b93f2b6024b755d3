import type { FilePage } from "~/connect/contract/files.ts";
import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { groupFilesPath } from "~/connect/groups.ts";
import { FILES } from "~/data/kinds.ts";
import { usePages } from "~/data/use-pages.ts";
import { FileRow, FileRowSkeleton } from "~/entities/file/file-row.tsx";
import { groupName } from "~/entities/group/group-name.ts";
import { groupMessages } from "~/lib/messages/groups.ts";
import { PagedList } from "~/ui/paged-list.tsx";

/** The files posted in the group, latest first. */
export function FilesTab({ id, group }: { id: string; group: ChatterGroup }) {
  const pages = usePages<FilePage>(["files", "of group"], groupFilesPath(id), { kind: FILES });
  return (
    <PagedList
      label={groupMessages.filesList(groupName(group))}
      pages={pages}
      skeleton={<FileRowSkeleton />}
      empty={{ title: groupMessages.noFiles, text: groupMessages.noFilesText }}
    >
      {(file) => <FileRow file={file} />}
    </PagedList>
  );
}

import type { FilePage } from "~/connect/contract/files.ts";
import { userFilesPath } from "~/connect/users.ts";
import { peopleMessages } from "~/lib/messages/people.ts";
import { usePages } from "~/session/use-pages.ts";
import { PagedList } from "~/ui/paged-list.tsx";
import { FileRow } from "./file-row.tsx";
import { RowSkeleton } from "./row.tsx";

/** The files that a person owns, as far as they may be seen. */
export function FilesTab({ id, label }: { id: string; label: string }) {
  const pages = usePages<FilePage>(["user-files"], userFilesPath(id));
  return (
    <PagedList pages={pages} label={label} skeleton={<RowSkeleton isRound={false} />} empty={{ title: peopleMessages.noFiles }}>
      {(file) => <FileRow key={file.id} file={file} />}
    </PagedList>
  );
}

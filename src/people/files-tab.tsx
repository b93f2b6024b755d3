import type { FilePage } from "~/connect/contract/files.ts";
import { userFilesPath } from "~/connect/files.ts";
import { FILES } from "~/data/kinds.ts";
import { usePages } from "~/data/use-pages.ts";
import { FileRow, FileRowSkeleton } from "~/entities/file/file-row.tsx";
import { peopleMessages } from "~/lib/messages/people.ts";
import { PagedList } from "~/ui/paged-list.tsx";

/** A person's files, as far as visible. */
export function FilesTab({ id, label }: { id: string; label: string }) {
  const pages = usePages<FilePage>(["files", "of person"], userFilesPath(id), { kind: FILES });
  return (
    <PagedList pages={pages} label={label} skeleton={<FileRowSkeleton />} empty={{ drawing: "files", title: peopleMessages.noFiles }}>
      {(file) => <FileRow file={file} />}
    </PagedList>
  );
}

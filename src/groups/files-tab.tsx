import type { File, FilePage } from "~/connect/contract/files.ts";
import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { groupFilesPath } from "~/connect/groups.ts";
import { FileIcon } from "~/feed-element/file-icon.tsx";
import { personName } from "~/feed-element/person-name.ts";
import { asNumber, asPlainLine } from "~/feed-element/readers.ts";
import { parseDate } from "~/lib/date-format.ts";
import { groupMessages } from "~/lib/messages/groups.ts";
import { formatShortTime } from "~/lib/short-time.ts";
import { messages } from "~/lib/messages/messages.ts";
import { formatBytes } from "~/lib/plural.ts";
import { useNow } from "~/lib/use-now.ts";
import { usePages } from "~/session/use-pages.ts";
import { ErrorBoundary } from "~/ui/error-boundary.tsx";
import { Link } from "~/ui/link.tsx";
import { PagedList } from "~/ui/paged-list.tsx";
import { Skeleton } from "~/ui/skeleton.tsx";
import { groupName } from "./group-name.ts";

const ROW = "relative flex items-center gap-3 border-b border-line px-4 py-3 sm:px-5";

/** The files that were posted in the group, the latest first. */
export function FilesTab({ id, group }: { id: string; group: ChatterGroup }) {
  const pages = usePages<FilePage>(["group-files", id], groupFilesPath(id));
  return (
    <PagedList
      label={groupMessages.filesList(groupName(group))}
      pages={pages}
      skeleton={<FileRowSkeleton />}
      empty={{ title: groupMessages.noFiles, text: groupMessages.noFilesText }}
    >
      {(file) =>
        file && (
          <ErrorBoundary key={file.id} fallback={() => null}>
            <FileRow file={file} />
          </ErrorBoundary>
        )
      }
    </PagedList>
  );
}

function FileRow({ file }: { file: File }) {
  const now = useNow();
  const extension = asPlainLine(file.fileExtension) || asPlainLine(file.fileType);
  const size = asNumber(file.contentSize);
  const time = parseDate(file.contentModifiedDate ?? file.createdDate);
  const facts = [
    extension.toUpperCase(),
    size !== null && formatBytes(size),
    file.owner && groupMessages.sharedBy(personName(file.owner)),
    time !== null && formatShortTime(time, now),
  ];
  return (
    <li className={`${ROW} transition-colors duration-150 hover:bg-hover`}>
      <span className="grid size-10 shrink-0 place-items-center rounded-lg bg-hover text-muted">
        <FileIcon extension={extension} />
      </span>
      <div className="min-w-0 flex-1">
        <Link to={`/files/${file.id ?? ""}`} className="line-clamp-2 font-semibold after:absolute after:inset-0" dir="auto">
          {asPlainLine(file.title) || messages.capabilities.untitledFile}
        </Link>
        <span className="block truncate text-sm text-muted" dir="auto">
          {facts.filter(Boolean).join(" · ")}
        </span>
      </div>
    </li>
  );
}

function FileRowSkeleton() {
  return (
    <div className={ROW}>
      <Skeleton className="size-10 shrink-0" />
      <div className="flex-1 space-y-2">
        <Skeleton className="h-4 w-1/2" />
        <Skeleton className="h-3 w-2/3" />
      </div>
    </div>
  );
}

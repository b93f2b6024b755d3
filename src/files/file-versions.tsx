import type { File } from "~/connect/contract/files.ts";
import { typeAndSize } from "~/entities/file/file-facts.ts";
import { fileMessages as texts } from "~/lib/messages/files.ts";
import { messages } from "~/lib/messages/messages.ts";
import { CouldNotLoad } from "~/ui/could-not-load.tsx";
import { Skeleton } from "~/ui/skeleton.tsx";
import { Timestamp } from "~/ui/timestamp.tsx";
import { DownloadLink } from "./download-link.tsx";
import { useEarlierVersions } from "./queries.ts";

/** The versions of a file, latest first. */
export function FileVersions({ file }: { file: File }) {
  const { data: earlier = [], count, error, isPending, refetch } = useEarlierVersions(file);
  const isWaiting = count > 0 && isPending;
  return (
    <>
      <ul aria-label={texts.versions} className="divide-y divide-line">
        <Version file={file} isLatest />
        {earlier.map((version) => (
          <Version key={version.versionNumber} file={version} />
        ))}
      </ul>
      {isWaiting && (
        <div role="status" aria-label={messages.app.loading} className="space-y-2 border-t border-line px-4 py-4 sm:px-5">
          <Skeleton className="h-4 w-32" />
          <Skeleton className="h-3 w-48" />
        </div>
      )}
      {count > 0 && error && <CouldNotLoad error={error} onRetry={refetch} />}
      {count === 0 && <p className="border-t border-line px-4 py-4 text-sm text-muted sm:px-5">{texts.oneVersion}</p>}
      {!isWaiting && !error && count > earlier.length && (
        <p className="border-t border-line px-4 py-4 text-sm text-muted sm:px-5">{texts.olderVersions}</p>
      )}
    </>
  );
}

function Version({ file, isLatest }: { file: File; isLatest?: boolean }) {
  const number = file.versionNumber ?? "";
  return (
    <li className="flex items-center gap-3 px-4 py-3 sm:px-5">
      <div className="min-w-0 flex-1">
        <p className="font-semibold">
          {texts.version(number)}
          {isLatest && <span className="ms-2 rounded-md bg-accent-soft px-1.5 py-0.5 text-xs font-medium text-text">{texts.latest}</span>}
        </p>
        <p className="flex flex-wrap gap-x-2 text-sm text-muted">
          <Timestamp date={file.contentModifiedDate} />
          <span className="leading-6">{typeAndSize(file)}</span>
        </p>
      </div>
      <div className="-me-3.5">
        <DownloadLink file={file} look="quiet" label={texts.downloadVersion(number)}>
          {texts.download}
        </DownloadLink>
      </div>
    </li>
  );
}

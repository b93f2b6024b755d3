import type { File } from "~/connect/contract/files.ts";
import { fileMessages as texts } from "~/lib/messages/files.ts";
import { asText } from "~/lib/readers.ts";
import { Link } from "~/ui/link.tsx";
import { Skeleton } from "~/ui/skeleton.tsx";
import { Timestamp } from "~/ui/timestamp.tsx";
import { entityPlace } from "../entity-place.ts";
import { personName } from "../person/person-name.ts";
import { fileTitle, typeAndSize } from "./file-facts.ts";
import { FileThumbnail } from "./file-thumbnail.tsx";
import { useFreshFile } from "./fresh-file.ts";

/** A file as a list row (`<li>`) that links to its page. The thumbnail appears once the org has made it. */
export function FileRow({ file: summary }: { file: File }) {
  const { file, isComing, onLapsed } = useFreshFile(summary);
  return (
    <li className="relative flex items-start gap-3 border-b border-line px-4 py-2.5 transition-colors duration-150 hover:bg-hover sm:px-5">
      <FileThumbnail file={file} size="row" isComing={isComing} onLapsed={onLapsed} />
      <div className="min-w-0 flex-1 sm:flex sm:gap-4">
        <div className="min-w-0 flex-1">
          <FileLink file={file} />
          <p className="text-sm text-muted sm:truncate">
            <bdi>{personName(file.owner)}</bdi> · {howShared(file)}
          </p>
        </div>
        <p className="flex shrink-0 flex-wrap gap-x-2 text-sm whitespace-nowrap text-muted pointer-events-none sm:flex-col sm:items-end">
          <Timestamp date={file.contentModifiedDate ?? file.modifiedDate} />
          <span className="leading-6 sm:leading-4.5">{typeAndSize(file)}</span>
        </p>
      </div>
    </li>
  );
}

/** A file as a grid card (`<li>`). */
export function FileCard({ file: summary }: { file: File }) {
  const { file, isComing, onLapsed } = useFreshFile(summary);
  return (
    <li className="relative min-w-0 rounded-lg p-2 transition-colors duration-150 hover:bg-hover">
      <FileThumbnail file={file} size="card" isComing={isComing} onLapsed={onLapsed} />
      <div className="mt-2 min-w-0">
        <FileLink file={file} />
        <p className="truncate text-sm text-muted">
          <bdi>{personName(file.owner)}</bdi>
        </p>
        <p className="truncate text-sm text-muted">{typeAndSize(file)}</p>
      </div>
    </li>
  );
}

/** Makes a link cover the positioned element around it. */
const WHOLE =
  "block font-semibold after:absolute after:inset-0 hover:underline focus-visible:outline-none focus-visible:after:rounded-lg focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent-text";

/** The title as a link that covers the whole row or card. */
function FileLink({ file }: { file: File }) {
  const place = entityPlace(file.id);
  const title = fileTitle(file);
  if (!place) {
    return (
      <p className="line-clamp-2 font-semibold">
        <bdi>{title}</bdi>
      </p>
    );
  }
  return (
    <Link to={place} className={WHOLE}>
      <span className="line-clamp-2">
        <bdi>{title}</bdi>
      </span>
    </Link>
  );
}

/** Who can see a file, as far as a list says: the whole org, or what the signed-in person may do. */
export function howShared(file: File): string {
  const status = asText(file.publishStatus);
  if (status === "PublicAccess") return texts.everyone;
  if (status === "PendingAccess") return texts.pending;
  const role = asText(file.sharingRole);
  return (Object.hasOwn(texts.roles, role) && texts.roles[role]) || texts.file;
}

/** Placeholder for a {@link FileRow}. */
export function FileRowSkeleton() {
  return (
    <div className="flex items-start gap-3 border-b border-line px-4 py-2.5 sm:px-5">
      <Skeleton className="h-10.5 w-14" />
      <div className="flex-1 py-1">
        <Skeleton className="h-3.5 w-3/5" />
        <Skeleton className="mt-2 h-3 w-2/5" />
        <Skeleton className="mt-2.5 h-3 w-1/2 sm:hidden" />
      </div>
    </div>
  );
}

/** Placeholder for a {@link FileCard}. */
export function FileCardSkeleton() {
  return (
    <div className="p-2">
      <Skeleton className="aspect-4/3 w-full rounded-lg" />
      <Skeleton className="mt-3 h-3.5 w-4/5" />
      <Skeleton className="mt-2 h-3 w-2/5" />
      <Skeleton className="mt-1.5 mb-0.5 h-3 w-3/5" />
    </div>
  );
}

import type { File } from "~/connect/contract/files.ts";
import { useStore } from "~/data/use-store.tsx";
import { EntityLink } from "~/entities/entity-link.tsx";
import { extensionOf, fileTitle, typeAndSize } from "~/entities/file/file-facts.ts";
import { FileIcon } from "~/entities/file/file-icon.tsx";
import { howShared } from "~/entities/file/file-row.tsx";
import { personName } from "~/entities/person/person-name.ts";
import { fileMessages as texts } from "~/lib/messages/files.ts";
import { asCount, asText } from "~/lib/readers.ts";
import { filled } from "~/ui/filled.tsx";
import { Skeleton } from "~/ui/skeleton.tsx";
import { SubjectName } from "~/ui/subject-header.tsx";
import { Timestamp } from "~/ui/timestamp.tsx";
import { FlagMark } from "~/feed-element/moderation/flag-mark.tsx";
import { DownloadLink } from "./download-link.tsx";
import { FlagButton } from "./flag-button.tsx";
import { NewVersionButton } from "./new-version-button.tsx";
import { OwnerActions } from "./owner-actions.tsx";
import { keepFile } from "./queries.ts";

const CAN_EDIT = new Set(["Owner", "Admin", "Collaborator"]);

/** The top of a file's page: name, owner and actions. */
export function FileHeader({ file }: { file: File }) {
  const store = useStore();
  const role = asText(file.sharingRole);
  const pages = asCount(file.pageCount);
  const facts = [
    typeAndSize(file),
    pages > 1 && texts.pageCount(pages),
    file.versionNumber && texts.version(file.versionNumber),
    howShared(file),
  ];
  return (
    <section className="flex flex-wrap gap-x-4 gap-y-3 border-b border-line px-4 py-5 sm:px-5">
      <span className="grid size-12 shrink-0 place-items-center rounded-lg bg-hover text-muted">
        <FileIcon extension={extensionOf(file)} />
      </span>
      <div className="min-w-0 flex-1">
        <SubjectName>{fileTitle(file)}</SubjectName>
        <p className="text-sm text-muted">{facts.filter(Boolean).join(" · ")}</p>
        <p className="text-sm text-muted">
          <EntityLink id={file.owner?.id} className="font-medium text-text hover:underline">
            <bdi>{personName(file.owner)}</bdi>
          </EntityLink>{" "}
          · {filled(texts.changed, <Timestamp date={file.contentModifiedDate ?? file.modifiedDate} />)} <FlagMark thing={file} />
        </p>
        {asText(file.description) && (
          <p className="mt-2 whitespace-pre-wrap" dir="auto">
            {asText(file.description)}
          </p>
        )}
      </div>
      <div className="flex w-full flex-wrap items-center gap-2 sm:ps-16">
        <DownloadLink file={file} look="primary">
          {texts.download}
        </DownloadLink>
        {file.id && CAN_EDIT.has(role) && <NewVersionButton fileId={file.id} onUploaded={(changed) => keepFile(store, changed)} />}
        {file.id && role === "Owner" && <OwnerActions file={file} />}
        {file.id && <FlagButton file={file} id={file.id} />}
      </div>
    </section>
  );
}

/** Placeholder for a {@link FileHeader}. */
export function FileHeaderSkeleton() {
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-3 border-b border-line px-4 py-5 sm:px-5">
      <Skeleton className="size-12 rounded-lg" />
      <div className="min-w-0 flex-1 space-y-2.5 py-1">
        <Skeleton className="h-4.5 w-1/2" />
        <Skeleton className="h-3 w-2/3" />
        <Skeleton className="h-3 w-1/3" />
      </div>
      <div className="flex w-full gap-2 sm:ps-16">
        <Skeleton className="h-9 w-28 rounded-lg" />
      </div>
    </div>
  );
}

import type { File } from "~/connect/contract/files.ts";
import { FileIcon } from "~/feed-element/file-icon.tsx";
import { asNumber, asPlainLine } from "~/feed-element/readers.ts";
import { peopleMessages } from "~/lib/messages/people.ts";
import { formatBytes } from "~/lib/plural.ts";
import { Link } from "~/ui/link.tsx";
import { Row } from "./row.tsx";

/** What a row shows of a file; a followed one comes as an actor. */
type FileToList = Pick<File, "id" | "name" | "title" | "fileExtension" | "fileType" | "contentSize">;

/** A file in a list; it leads to the file's page. */
export function FileRow({ file }: { file: FileToList }) {
  const extension = (asPlainLine(file.fileExtension) || asPlainLine(file.fileType)).toLowerCase();
  const size = asNumber(file.contentSize);
  return (
    <Row
      media={
        <span className="grid size-10 shrink-0 place-items-center rounded-lg bg-hover text-muted">
          <FileIcon extension={extension} />
        </span>
      }
      name={
        <Link to={`/files/${file.id ?? ""}`} className="min-w-0 font-semibold hover:underline">
          <bdi>{asPlainLine(file.title) || asPlainLine(file.name) || peopleMessages.file}</bdi>
        </Link>
      }
      facts={[[extension.toUpperCase(), size !== null && size >= 0 && formatBytes(size)].filter(Boolean).join(" · ")]}
    />
  );
}

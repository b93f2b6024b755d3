import type { File } from "~/connect/contract/files.ts";
import { BESIDE_ROW } from "~/ui/beside.tsx";
import { EntityLink } from "../entity-link.tsx";
import { fileTitle, typeAndSize } from "./file-facts.ts";
import { FileThumbnail } from "./file-thumbnail.tsx";
import { useFreshFile } from "./fresh-file.ts";

/** A file as a short row (`<li>`) in the column beside the page. */
export function FileBeside({ file: summary }: { file: File }) {
  const { file, isComing, onLapsed } = useFreshFile(summary);
  return (
    <li>
      <EntityLink id={file.id} className={BESIDE_ROW}>
        <FileThumbnail file={file} size="row" isComing={isComing} onLapsed={onLapsed} />
        <span className="min-w-0">
          <bdi className="block truncate">{fileTitle(file)}</bdi>
          <span className="block truncate text-sm text-muted">{typeAndSize(file)}</span>
        </span>
      </EntityLink>
    </li>
  );
}

import type { Content } from "~/connect/contract/attachment-capabilities.ts";
import { entityPlace } from "~/entities/entity-place.ts";
import { extensionOf, fileTitle, firstPageOf, pictureOf, typeAndSize } from "~/entities/file/file-facts.ts";
import { fileHref } from "~/entities/file/file-href.ts";
import { FileIcon } from "~/entities/file/file-icon.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { asPlainLine } from "~/lib/readers.ts";
import { useConnection } from "~/session/session-context.tsx";
import { useRefreshLapsed } from "../element.ts";
import { CARD, CardRow } from "./card-row.tsx";
import { Pictures } from "./pictures.tsx";

/** Whether there is enough of a file to draw. */
export function isDrawable(file: Content): boolean {
  return [file.id, file.title, file.downloadUrl].some((text) => asPlainLine(text) !== "");
}

/** Files of a post: pictures as a grid, others as rows with a download. @param rows how many rows show, at most */
export function Attachments({
  files,
  elementId,
  rows,
}: {
  files: readonly Content[];
  elementId: string | null | undefined;
  rows?: number;
}) {
  const connection = useConnection();
  const onLapsed = useRefreshLapsed(elementId);
  const pictures = files.flatMap((file) => pictureOf(file) ?? []);
  const others = files.filter((file) => !pictureOf(file));
  return (
    <div className="space-y-2">
      {pictures.length > 0 && <Pictures pictures={pictures} elementId={elementId} />}
      {others.length > 0 && (
        <ul aria-label={messages.capabilities.files} className={CARD}>
          {others.slice(0, rows).map((file, index) => (
            <li key={index}>
              <CardRow
                icon={<FileIcon extension={extensionOf(file)} page={firstPageOf(file)} onLapsed={onLapsed} />}
                title={fileTitle(file)}
                place={entityPlace(file.id)}
                href={fileHref(connection, file)}
                file={file}
                elementId={elementId}
              >
                <span className="block truncate text-sm text-muted">{typeAndSize(file)}</span>
              </CardRow>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

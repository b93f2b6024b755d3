import { useState } from "react";
import type { Content } from "~/connect/contract/attachment-capabilities.ts";
import { entityPlace } from "~/entities/entity-place.ts";
import { extensionOf, fileTitle, pictureOf, typeAndSize } from "~/entities/file/file-facts.ts";
import { fileHref } from "~/entities/file/file-href.ts";
import { FileIcon } from "~/entities/file/file-icon.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { asPlainLine } from "~/lib/readers.ts";
import { useConnection } from "~/session/session-context.tsx";
import { CARD, CardRow } from "./card-row.tsx";
import { Pictures } from "./pictures.tsx";
import { useRareTable } from "./rare.tsx";

/** How many rows of a long list of files show at first. */
const FOLDED = 5;

/** Whether there is enough of a file to draw. */
export function isDrawable(file: Content): boolean {
  return [file.id, file.title, file.downloadUrl].some((text) => asPlainLine(text) !== "");
}

/** Files of a post: pictures as a grid, others as rows with a download. */
export function Attachments({ files, elementId }: { files: readonly Content[]; elementId: string | null | undefined }) {
  const connection = useConnection();
  const pictures = files.flatMap((file) => pictureOf(file) ?? []);
  const others = files.filter((file) => !pictures.some((picture) => picture.file === file));
  const [isOpen, setIsOpen] = useState(false);
  const isLong = others.length > FOLDED + 1;
  const rare = useRareTable(isLong);
  return (
    <div className="space-y-2">
      {pictures.length > 0 && <Pictures pictures={pictures} elementId={elementId} />}
      {others.length > 0 && (
        <ul aria-label={messages.capabilities.files} className={CARD}>
          {others.slice(0, isOpen || !isLong ? undefined : FOLDED).map((file, index) => (
            <li key={index}>
              <CardRow
                icon={<FileIcon extension={extensionOf(file)} />}
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
      {isLong && rare?.showAllFiles({ count: others.length, isOpen, onToggle: setIsOpen })}
    </div>
  );
}

import { File, ImagePlus, X } from "lucide-react";
import { composeMessages as texts } from "~/lib/messages/compose.ts";
import { uploadMessages } from "~/lib/messages/uploads.ts";
import { formatBytes } from "~/lib/plural.ts";
import { IconButton } from "~/ui/icon-button.tsx";
import { isPicture } from "~/entities/upload/is-picture.ts";
import type { AttachedFile } from "./post-draft.ts";

/** Files of a draft that were uploaded before this page: they are in the org, and wait to be posted. */
export function AttachedFiles({
  files,
  onRemove,
  onPlace,
}: {
  files: readonly AttachedFile[];
  onRemove: (id: string) => void;
  onPlace: (file: AttachedFile) => void;
}) {
  if (files.length === 0) return null;
  return (
    <ul aria-label={texts.files} className="mx-3.5 mt-3 divide-y divide-line overflow-hidden rounded-lg border border-line">
      {files.map((file) => (
        <li key={file.id} className="flex min-h-14 items-center gap-3 py-2 ps-3 pe-2">
          <File aria-hidden size={24} strokeWidth={1.5} className="shrink-0 text-muted" />
          <div className="min-w-0 flex-1">
            <div className="truncate font-medium" dir="auto">
              {file.name}
            </div>
            {file.size !== null && <div className="text-sm text-muted">{formatBytes(file.size)}</div>}
          </div>
          {isPicture(file.name) && <IconButton icon={ImagePlus} label={uploadMessages.place(file.name)} onClick={() => onPlace(file)} />}
          <IconButton icon={X} label={texts.removeFile(file.name)} onClick={() => onRemove(file.id)} />
        </li>
      ))}
    </ul>
  );
}

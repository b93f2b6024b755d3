import { File, X } from "lucide-react";
import type { ChosenFile } from "~/entities/file/choose-files-dialog.tsx";
import { commentMessages } from "~/lib/messages/comments.ts";
import { formatBytes } from "~/lib/plural.ts";
import { IconButton } from "~/ui/icon-button.tsx";

/** The file of a comment that the org has not got yet. @param onRemove where it can be taken off */
export function CommentFile({ file: { name, size }, onRemove }: { file: ChosenFile; onRemove?: () => void }) {
  return (
    <p className="mt-1.5 flex min-h-10 items-center gap-2.5 rounded-lg border border-line ps-3 pe-1">
      <File aria-hidden size={18} strokeWidth={1.75} className="shrink-0 text-muted" />
      <bdi className="min-w-0 truncate font-medium">{name}</bdi>
      {size !== null && <span className="shrink-0 text-sm text-muted">{formatBytes(size)}</span>}
      {onRemove && <IconButton icon={X} label={commentMessages.removeFile(name)} className="ms-auto" onClick={onRemove} />}
    </p>
  );
}

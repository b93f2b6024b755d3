import { useNavigate } from "react-router";
import type { File } from "~/connect/contract/files.ts";
import { fileTitle } from "~/entities/file/file-facts.ts";
import { fileMessages as texts } from "~/lib/messages/files.ts";
import { ConfirmDialog } from "~/ui/confirm-dialog.tsx";
import { showToast } from "~/ui/toast.ts";
import { ChangeError } from "./change-error.tsx";
import { useDeleteFile } from "./queries.ts";

/** Asks for confirmation before deleting a file, which the app cannot restore. */
export function DeleteDialog({ file, onClose }: { file: File; onClose: () => void }) {
  const navigate = useNavigate();
  const title = fileTitle(file);
  const remove = useDeleteFile(file.id ?? "", () => {
    showToast(texts.removed(title));
    void navigate("/files", { replace: true });
  });

  return (
    <ConfirmDialog
      title={texts.removeTitle(title)}
      text={texts.removeText}
      refuse={texts.keep}
      confirm={remove.isPending ? texts.removing : texts.remove}
      isPending={remove.isPending}
      error={remove.error && <ChangeError error={remove.error} />}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    />
  );
}

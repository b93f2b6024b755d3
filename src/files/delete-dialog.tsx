import { AlertDialog } from "@base-ui/react/alert-dialog";
import { useNavigate } from "react-router";
import type { File } from "~/connect/contract/files.ts";
import { fileTitle } from "~/feed-element/capabilities/file-facts.ts";
import { fileMessages as texts } from "~/lib/messages/files.ts";
import { Button, buttonClass } from "~/ui/button.tsx";
import { showToast } from "~/ui/toast.tsx";
import { changeErrorText } from "./change-error.ts";
import { useDeleteFile } from "./queries.ts";

/** Asks before a file is deleted, because it cannot be brought back from here. */
export function DeleteDialog({ file, onClose }: { file: File; onClose: () => void }) {
  const navigate = useNavigate();
  const remove = useDeleteFile(file.id ?? "");
  const title = fileTitle(file);

  function confirm(): void {
    remove.mutate(undefined, {
      onSuccess: () => {
        showToast(texts.removed(title));
        void navigate("/files", { replace: true });
      },
    });
  }

  return (
    <AlertDialog.Root defaultOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 z-40 bg-[#0008]" />
        <AlertDialog.Popup className="fixed inset-x-4 top-[18vh] z-50 mx-auto max-h-[76vh] max-w-md overflow-y-auto rounded-xl border border-line bg-raised p-5 shadow-xl">
          <AlertDialog.Title className="text-lg font-semibold" dir="auto">
            {texts.removeTitle(title)}
          </AlertDialog.Title>
          <AlertDialog.Description className="mt-1 text-muted">{texts.removeText}</AlertDialog.Description>
          {remove.error && (
            <p role="alert" className="mt-3 text-danger">
              {changeErrorText(remove.error)}
            </p>
          )}
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            <AlertDialog.Close className={buttonClass()}>{texts.keep}</AlertDialog.Close>
            <Button look="primary" disabled={remove.isPending} onClick={confirm}>
              {remove.isPending ? texts.removing : texts.remove}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

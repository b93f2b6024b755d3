import { AlertDialog } from "@base-ui/react/alert-dialog";
import type { ReactNode } from "react";
import { Button, buttonClass } from "./button.tsx";
import { BACKDROP, POPUP } from "./dialog-class.ts";

/**
 * Confirmation for an action that cannot be undone. Loaded when it is opened.
 *
 * @param refuse label of the cancel button, which Escape triggers too
 * @param confirm label of the confirm button
 * @param isPending the action is running
 * @param error why the action failed; the dialog stays open and shows it
 * @param onConfirm runs the action. Closing the dialog is up to the caller
 */
export function ConfirmDialog({
  title,
  text,
  refuse,
  confirm,
  isPending,
  error,
  onConfirm,
  onClose,
}: {
  title: string;
  text: string;
  refuse: string;
  confirm: string;
  isPending?: boolean;
  error?: ReactNode;
  onConfirm: () => void;
  onClose: () => void;
}) {
  return (
    <AlertDialog.Root defaultOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={BACKDROP} />
        <AlertDialog.Popup className={POPUP}>
          <AlertDialog.Title className="text-lg font-semibold wrap-anywhere" dir="auto">
            {title}
          </AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-muted">{text}</AlertDialog.Description>
          {error && (
            <div role="alert" className="mt-3 text-start text-danger">
              {error}
            </div>
          )}
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            <AlertDialog.Close className={buttonClass()}>{refuse}</AlertDialog.Close>
            <Button look="primary" disabled={isPending} onClick={onConfirm}>
              {confirm}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

import { AlertDialog } from "@base-ui/react/alert-dialog";
import { Button, buttonClass } from "./button.tsx";
import { BACKDROP, POPUP } from "./dialog-class.ts";

/**
 * Asks before something that cannot be undone. Whoever opens it loads it then.
 *
 * @param refuse names the way back, which Escape takes too
 * @param confirm names what is asked for
 * @param isPending what was asked for is on its way
 * @param error why it did not work; the dialog stays open with it
 * @param onConfirm does it. Closing the dialog, where that is due, is the caller's
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
  error?: string | null;
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
            <p role="alert" className="mt-3 text-danger">
              {error}
            </p>
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

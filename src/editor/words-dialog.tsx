import { Dialog } from "@base-ui/react/dialog";
import type { ReactNode } from "react";
import { Button, buttonClass } from "~/ui/button.tsx";
import { BACKDROP, POPUP } from "~/ui/dialog-class.ts";
import { NotKept } from "./not-kept.tsx";

/**
 * A dialog that edits the words of something, such as its name. What is typed is a draft, which outlives the dialog unless
 * it is cancelled.
 *
 * @param isKept whether the browser keeps the draft
 * @param error why it was not saved
 * @param isReady whether it can be saved as it is
 */
export function WordsDialog({
  texts,
  isKept,
  error,
  isPending,
  isReady,
  onSave,
  onCancel,
  onClose,
  children,
}: {
  texts: Record<"title" | "cancel" | "save" | "saving", string>;
  isKept: boolean;
  error: ReactNode;
  isPending: boolean;
  isReady: boolean;
  onSave: () => void;
  onCancel: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  return (
    <Dialog.Root defaultOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={BACKDROP} />
        <Dialog.Popup className={POPUP}>
          <Dialog.Title className="text-lg font-semibold">{texts.title}</Dialog.Title>
          <form
            className="mt-4"
            onSubmit={(event) => {
              event.preventDefault();
              onSave();
            }}
          >
            {children}
            <NotKept isKept={isKept} />
            {error && (
              <div role="alert" className="mt-3 text-start text-danger">
                {error}
              </div>
            )}
            <div className="mt-5 flex flex-wrap justify-end gap-2">
              <Dialog.Close className={buttonClass()} onClick={onCancel}>
                {texts.cancel}
              </Dialog.Close>
              <Button type="submit" look="primary" disabled={isPending || !isReady}>
                {isPending ? texts.saving : texts.save}
              </Button>
            </div>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

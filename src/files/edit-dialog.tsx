import { Dialog } from "@base-ui/react/dialog";
import { useId, useState } from "react";
import type { File } from "~/connect/contract/files.ts";
import { fileMessages as texts } from "~/lib/messages/files.ts";
import { asText } from "~/lib/readers.ts";
import { Button, buttonClass } from "~/ui/button.tsx";
import { BACKDROP, POPUP } from "~/ui/dialog-class.ts";
import { showToast } from "~/ui/toast.ts";
import { changeErrorText } from "./change-error.ts";
import { useChangeFile } from "./queries.ts";

const LONGEST_TITLE = 255;
const FIELD = "mt-1 w-full rounded-lg border border-strong-line bg-surface px-3 py-1.5";

/** Changes what a file is called and what is said about it. What was typed stays where the org refuses it. */
export function EditDialog({ file, onClose }: { file: File; onClose: () => void }) {
  const id = useId();
  const change = useChangeFile(file.id ?? "");
  const [title, setTitle] = useState(asText(file.title));
  const [description, setDescription] = useState(asText(file.description));

  function save(): void {
    change.mutate(
      { title: title.trim(), description: description.trim() },
      {
        onSuccess: () => {
          showToast(texts.saved);
          onClose();
        },
      },
    );
  }

  return (
    <Dialog.Root defaultOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={BACKDROP} />
        <Dialog.Popup className={POPUP}>
          <Dialog.Title className="text-lg font-semibold">{texts.editTitle}</Dialog.Title>
          <form
            className="mt-4"
            onSubmit={(event) => {
              event.preventDefault();
              save();
            }}
          >
            <label htmlFor={`${id}-title`} className="block text-sm font-medium">
              {texts.name}
            </label>
            <input
              id={`${id}-title`}
              className={`${FIELD} h-9`}
              dir="auto"
              required
              maxLength={LONGEST_TITLE}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
            <label htmlFor={`${id}-description`} className="mt-4 block text-sm font-medium">
              {texts.description}
            </label>
            <textarea
              id={`${id}-description`}
              className={FIELD}
              dir="auto"
              rows={4}
              value={description}
              onChange={(event) => setDescription(event.target.value)}
            />
            {change.error && (
              <p role="alert" className="mt-3 text-danger">
                {changeErrorText(change.error)}
              </p>
            )}
            <div className="mt-5 flex flex-wrap justify-end gap-2">
              <Dialog.Close className={buttonClass()}>{texts.cancel}</Dialog.Close>
              <Button type="submit" look="primary" disabled={change.isPending || title.trim() === ""}>
                {change.isPending ? texts.saving : texts.save}
              </Button>
            </div>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

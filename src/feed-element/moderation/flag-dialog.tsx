import { Dialog } from "@base-ui/react/dialog";
import { useId, useState, type RefObject } from "react";
import { MOST_IN_NOTE, type Flagged } from "~/connect/moderation.ts";
import { useStore } from "~/data/use-store.tsx";
import { moderationMessages as texts } from "~/lib/messages/moderation.ts";
import { Button, buttonClass } from "~/ui/button.tsx";
import { BACKDROP, POPUP } from "~/ui/dialog-class.ts";
import { FIELD } from "~/ui/field-class.ts";
import { Reason } from "~/ui/reason.tsx";
import { showToast } from "~/ui/toast.ts";
import { flag } from "./change-flags.ts";

const TYPES = ["FlagAsInappropriate", "FlagAsSpam"] as const;

/** Tells the moderators of the site what is wrong with a post or comment. Stays open, with the words, until they have it. */
export function FlagDialog({ flagged, opener, onClose }: { flagged: Flagged; opener: RefObject<HTMLElement | null>; onClose: () => void }) {
  const id = useId();
  const store = useStore();
  const [type, setType] = useState<(typeof TYPES)[number]>("FlagAsInappropriate");
  const [note, setNote] = useState("");
  const [isSeen, setIsSeen] = useState(true);
  const [isPending, setIsPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const isTooLong = note.length > MOST_IN_NOTE;

  function submit(): void {
    if (isTooLong || isPending) return;
    setIsPending(true);
    setError(null);
    const input = { type, visibility: isSeen ? "SelfAndModerators" : "ModeratorsOnly", ...(note.trim() ? { note: note.trim() } : {}) };
    flag(store, flagged, input, {
      onDone() {
        showToast(texts.wasFlagged);
        onClose();
      },
      onRefused(refused) {
        setIsPending(false);
        setError(refused);
      },
    });
  }

  return (
    <Dialog.Root defaultOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={BACKDROP} />
        <Dialog.Popup className={POPUP} finalFocus={opener}>
          <Dialog.Title className="text-lg font-semibold">{texts.title[flagged.of]}</Dialog.Title>
          <Dialog.Description className="mt-1 text-muted">{texts.text}</Dialog.Description>
          <form noValidate onSubmit={(event) => (event.preventDefault(), submit())}>
            <fieldset className="mt-4">
              <legend className="text-sm font-medium">{texts.type}</legend>
              <div className="mt-1 flex flex-wrap gap-x-6">
                {TYPES.map((option) => (
                  <label key={option} className="flex min-h-9 cursor-pointer items-center gap-2">
                    <input
                      type="radio"
                      name={`${id}-type`}
                      className="size-4 accent-accent"
                      checked={option === type}
                      onChange={() => setType(option)}
                    />
                    {texts.types[option]}
                  </label>
                ))}
              </div>
            </fieldset>
            <label htmlFor={`${id}-note`} className="mt-3 block text-sm font-medium">
              {texts.note}
            </label>
            <textarea
              id={`${id}-note`}
              rows={3}
              dir="auto"
              value={note}
              aria-invalid={isTooLong}
              aria-describedby={isTooLong ? `${id}-limit` : undefined}
              className={`${FIELD} mt-1`}
              onChange={(event) => setNote(event.target.value)}
            />
            {isTooLong && (
              <p id={`${id}-limit`} className="text-sm text-danger">
                {texts.noteTooLong(note.length - MOST_IN_NOTE)}
              </p>
            )}
            <label className="mt-2 flex min-h-9 cursor-pointer items-center gap-2">
              <input type="checkbox" className="size-4 accent-accent" checked={isSeen} onChange={() => setIsSeen(!isSeen)} />
              {texts.seen}
            </label>
            {error !== null && (
              <div role="alert" className="mt-2 text-danger">
                <Reason error={error} intent="do" />
              </div>
            )}
            <div className="mt-4 flex flex-wrap justify-end gap-2">
              <Dialog.Close className={buttonClass()}>{texts.cancel}</Dialog.Close>
              <Button look="primary" type="submit" disabled={isPending || isTooLong}>
                {texts.send}
              </Button>
            </div>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

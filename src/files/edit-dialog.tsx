import { useId } from "react";
import type { File } from "~/connect/contract/files.ts";
import type { DraftKind } from "~/data/drafts.ts";
import { useDraft } from "~/editor/use-draft.ts";
import { WordsDialog } from "~/editor/words-dialog.tsx";
import { fileMessages as texts } from "~/lib/messages/files.ts";
import { asText, looseOf } from "~/lib/readers.ts";
import { showToast } from "~/ui/toast.ts";
import { ChangeError } from "./change-error.tsx";
import { useChangeFile } from "./queries.ts";

const LONGEST_TITLE = 255;
const FIELD = "mt-1 w-full rounded-lg border border-strong-line bg-surface px-3 py-1.5";

/** The edited title and description of a file. */
interface FileWords {
  title: string;
  description: string;
}

const FILE_WORDS: DraftKind<FileWords | null> = {
  empty: null,
  isEmpty: (words) => words === null,
  read: (stored) => {
    const { title, description } = looseOf(stored) ?? {};
    return typeof title === "string" && typeof description === "string" ? { title, description } : null;
  },
};

/**
 * Edits a file's title and description. The draft is kept if the org refuses it, and if the dialog is closed by a click
 * outside, Escape or Back; "Cancel" discards it.
 */
export function EditDialog({ file, onClose }: { file: File; onClose: () => void }) {
  const id = useId();
  const change = useChangeFile(file.id ?? "");
  const { draft, isKept, slot } = useDraft(`file-words-${file.id ?? ""}`, FILE_WORDS);
  const { title, description } = draft ?? { title: asText(file.title), description: asText(file.description) };

  function save(): void {
    change.mutate(
      { title: title.trim(), description: description.trim() },
      {
        onSuccess: () => {
          slot.clear();
          showToast(texts.saved);
          onClose();
        },
      },
    );
  }

  return (
    <WordsDialog
      texts={{ title: texts.editTitle, cancel: texts.cancel, save: texts.save, saving: texts.saving }}
      isKept={isKept}
      error={change.error && <ChangeError error={change.error} />}
      isPending={change.isPending}
      isReady={title.trim() !== ""}
      onSave={save}
      onCancel={() => slot.clear()}
      onClose={onClose}
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
        onChange={(event) => slot.set({ title: event.target.value, description })}
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
        onChange={(event) => slot.set({ title, description: event.target.value })}
      />
    </WordsDialog>
  );
}

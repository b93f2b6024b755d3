import { Dialog } from "@base-ui/react/dialog";
import { useId, useState } from "react";
import type { Topic } from "~/connect/contract/topics.ts";
import { LONGEST_TOPIC } from "~/connect/topics.ts";
import type { DraftKind } from "~/data/drafts.ts";
import { NotKept } from "~/editor/not-kept.tsx";
import { useDraft } from "~/editor/use-draft.ts";
import { topicPageMessages as texts } from "~/lib/messages/topic-pages.ts";
import { asPlainLine, asText, looseOf } from "~/lib/readers.ts";
import { Button, buttonClass } from "~/ui/button.tsx";
import { BACKDROP, POPUP } from "~/ui/dialog-class.ts";
import { FIELD } from "~/ui/field-class.ts";
import { showToast } from "~/ui/toast.ts";
import { TopicChangeError, useChangeTopic } from "./change-topic.tsx";
import { isSameName } from "./same-name.ts";

/** The edited name and description of a topic. */
interface TopicWords {
  name: string;
  description: string;
}

const TOPIC_WORDS: DraftKind<TopicWords | null> = {
  empty: null,
  isEmpty: (words) => words === null,
  read: (stored) => {
    const { name, description } = looseOf(stored) ?? {};
    return typeof name === "string" && typeof description === "string" ? { name, description } : null;
  },
};

/**
 * Changes how a topic's name is written, and its description. What is typed is kept if the org refuses it, and if the
 * dialog is closed by a click outside, Escape or Back; "Cancel" discards it.
 */
export function EditTopicDialog({ topic, onClose }: { topic: Topic; onClose: () => void }) {
  const id = useId();
  const before = { name: asPlainLine(topic.name), description: asText(topic.description) };
  const { draft, isKept, slot } = useDraft(`topic-words-${topic.id ?? ""}`, TOPIC_WORDS);
  const [isOtherName, setIsOtherName] = useState(false);
  const { name, description } = draft ?? before;
  const change = useChangeTopic(topic.id ?? "", "edit", () => {
    slot.clear();
    showToast(texts.saved);
    onClose();
  });

  function save(): void {
    const wanted = { name: name.trim(), description: description.trim() };
    const isOther = !isSameName(wanted.name, before.name);
    setIsOtherName(isOther);
    if (isOther) return;
    change.mutate({
      ...(wanted.name !== before.name && { name: wanted.name }),
      ...(wanted.description !== before.description && { description: wanted.description }),
    });
  }

  return (
    <Dialog.Root defaultOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={BACKDROP} />
        <Dialog.Popup className={POPUP}>
          <Dialog.Title className="text-lg font-semibold">{texts.edit}</Dialog.Title>
          <form
            className="mt-4"
            onSubmit={(event) => {
              event.preventDefault();
              save();
            }}
          >
            <label htmlFor={`${id}-name`} className="block pb-1 text-sm font-medium">
              {texts.name}
            </label>
            <input
              id={`${id}-name`}
              className={FIELD}
              dir="auto"
              required
              maxLength={LONGEST_TOPIC}
              aria-describedby={`${id}-rule`}
              aria-invalid={isOtherName}
              value={name}
              onChange={(event) => slot.set({ name: event.target.value, description })}
            />
            <p
              id={`${id}-rule`}
              role={isOtherName ? "alert" : undefined}
              className={isOtherName ? "pt-1 text-sm text-danger" : "pt-1 text-sm text-muted"}
            >
              {texts.nameRule}
            </p>
            <label htmlFor={`${id}-description`} className="block pt-4 pb-1 text-sm font-medium">
              {texts.description}
            </label>
            <textarea
              id={`${id}-description`}
              className={FIELD}
              dir="auto"
              rows={4}
              value={description}
              onChange={(event) => slot.set({ name, description: event.target.value })}
            />
            <NotKept isKept={isKept} />
            {change.error && (
              <div role="alert" className="mt-3 text-start text-danger">
                <TopicChangeError error={change.error} />
              </div>
            )}
            <div className="mt-5 flex flex-wrap justify-end gap-2">
              <Dialog.Close className={buttonClass()} onClick={() => slot.clear()}>
                {texts.cancel}
              </Dialog.Close>
              <Button type="submit" look="primary" disabled={change.isPending || name.trim() === ""}>
                {change.isPending ? texts.saving : texts.save}
              </Button>
            </div>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

import { useId, useState } from "react";
import type { Topic } from "~/connect/contract/topics.ts";
import { LONGEST_TOPIC } from "~/connect/topics.ts";
import type { DraftKind } from "~/data/drafts.ts";
import { useDraft } from "~/editor/use-draft.ts";
import { WordsDialog } from "~/editor/words-dialog.tsx";
import { topicPageMessages as texts } from "~/lib/messages/topic-pages.ts";
import { asPlainLine, asText, looseOf } from "~/lib/readers.ts";
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
    <WordsDialog
      texts={{ title: texts.edit, cancel: texts.cancel, save: texts.save, saving: texts.saving }}
      isKept={isKept}
      error={change.error && <TopicChangeError error={change.error} />}
      isPending={change.isPending}
      isReady={name.trim() !== ""}
      onSave={save}
      onCancel={() => slot.clear()}
      onClose={onClose}
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
    </WordsDialog>
  );
}

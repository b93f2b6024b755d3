import { type KeyboardEvent, Suspense, useId, useRef, useState } from "react";
import { COMMENTS, FEED_ELEMENTS } from "~/data/kinds.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";
import { limitProblem, LONGEST_TITLE } from "~/editor/limits.ts";
import { isBlank } from "~/editor/message-draft.ts";
import { MessageInput, type MessageInputHandle } from "~/editor/message-input.tsx";
import { MessageLimits } from "~/editor/message-limits.tsx";
import { NotKept } from "~/editor/not-kept.tsx";
import { useDraft } from "~/editor/use-draft.ts";
import { isComposing } from "~/lib/composing.ts";
import { editingMessages as texts } from "~/lib/messages/editing.ts";
import { Button } from "~/ui/button.tsx";
import { lazily } from "~/ui/lazily.ts";
import { showToast } from "~/ui/toast.ts";
import { editField } from "../open-fields.ts";
import { closeField, useFieldFocus } from "../use-field.ts";
import { draftOf, EDIT_DRAFT, type Editable, type EditDraft, isChanged, wordsOf } from "./edit-draft.ts";
import { EditProblem } from "./edit-problem.tsx";
import { editProblems, saveEdit } from "./save-edit.ts";

const ConfirmDialog = lazily(() => import("~/ui/confirm-dialog.tsx"), "ConfirmDialog");

/** Where the words of a post or comment are edited, in their place. */
export function EditBox({ elementId, commentId }: { elementId: string; commentId?: string }) {
  const element = useRecord(FEED_ELEMENTS, elementId);
  const comment = useRecord(COMMENTS, commentId ?? "");
  const edited: Editable | undefined = commentId ? comment : element;
  return edited ? (
    <EditForm edited={edited} kind={commentId ? "comment" : "post"} id={commentId ?? elementId} elementId={elementId} />
  ) : null;
}

interface FormProps {
  edited: Editable;
  kind: "post" | "comment";
  id: string;
  elementId: string;
}

function EditForm({ edited, kind, id, elementId }: FormProps) {
  const store = useStore();
  const name = editField(id);
  const { draft: kept, isKept, slot } = useDraft(name, EDIT_DRAFT);
  const [opened] = useState(() => draftOf(edited));
  // What was kept and is there by now was saved.
  const draft = kept && wordsOf(kept) !== opened.opened ? kept : opened;
  const [problem, setProblem] = useState(() => editProblems(store).get(id));
  const [isAsking, setIsAsking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<MessageInputHandle>(null);
  const limitsId = useId();
  useFieldFocus(name, () => input.current?.focus());

  const overTitle = Math.max(0, (draft.title ?? "").trim().length - LONGEST_TITLE);
  const isEmpty = draft.title === null ? isBlank(draft.message) && !hasMore(edited) : draft.title.trim() === "";
  const canSave = isChanged(draft) && !isEmpty && overTitle === 0 && limitProblem(draft.message) === null;

  function set(next: EditDraft): void {
    slot.set(isChanged(next) ? next : null);
  }

  function close(): void {
    const menu = form.current?.closest("li, article")?.querySelector<HTMLElement>("button[aria-haspopup=menu]");
    editProblems(store).delete(id);
    closeField(store, name);
    menu?.focus();
  }

  function discard(): void {
    slot.clear();
    close();
  }

  function save(next: EditDraft = draft): void {
    close();
    saveEdit(store, kind, id, next);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.defaultPrevented || isComposing(event)) return;
    event.stopPropagation();
    if (isChanged(draft)) showToast(texts.kept);
    close();
  }

  return (
    <>
      <form
        ref={form}
        aria-label={texts[kind]}
        className="mt-1"
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          if (canSave) save();
        }}
      >
        {problem !== undefined && (
          <EditProblem
            problem={problem}
            kind={kind}
            id={id}
            onSave={(now) => save({ ...draft, opened: now })}
            onGone={() => {
              setProblem(undefined);
              discard();
            }}
          />
        )}
        <div className="rounded-xl border border-strong-line px-3 py-2 focus-within:border-accent">
          {draft.title !== null && (
            <input
              aria-label={texts.title}
              aria-invalid={overTitle > 0 || undefined}
              dir="auto"
              value={draft.title}
              className="mb-1.5 w-full border-b border-strong-line bg-transparent pb-1.5 text-lg font-semibold outline-none"
              onChange={({ target }) => set({ ...draft, title: target.value })}
            />
          )}
          <MessageInput
            ref={input}
            draft={draft.message}
            onChange={(message) => set({ ...draft, message })}
            label={texts[kind]}
            contextId={elementId}
            describedBy={limitsId}
            isInvalid={limitProblem(draft.message) !== null}
            onSubmit={() => canSave && save()}
          />
          <div className="mt-1.5 flex flex-wrap items-center gap-2">
            <MessageLimits id={limitsId} draft={draft.message} />
            <p role="status" className="text-sm text-danger empty:hidden">
              {overTitle > 0 && texts.titleTooLong(overTitle)}
            </p>
            <span className="ms-auto flex gap-2">
              <Button onClick={() => (isChanged(draft) ? setIsAsking(true) : discard())}>{texts.cancel}</Button>
              <Button type="submit" look="primary" disabled={!canSave}>
                {texts.save}
              </Button>
            </span>
          </div>
        </div>
        {opened.message.rich && !draft.message.rich && <p className="mt-1.5 text-sm text-warning">{texts.formatting}</p>}
        <NotKept isKept={isKept} />
      </form>
      {isAsking && (
        <Suspense fallback={null}>
          <ConfirmDialog
            title={texts.discardTitle}
            text={texts.discardText}
            refuse={texts.goOn}
            confirm={texts.discard}
            onConfirm={discard}
            onClose={() => setIsAsking(false)}
          />
        </Suspense>
      )}
    </>
  );
}

/** Whether a post or comment has anything besides its words, so that it may be without them. */
function hasMore({ capabilities }: Editable): boolean {
  return ["files", "link", "poll", "content", "feedEntityShare"].some((name) =>
    Boolean((capabilities as Record<string, unknown> | null)?.[name]),
  );
}

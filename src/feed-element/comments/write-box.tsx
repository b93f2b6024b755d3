import { X } from "lucide-react";
import { type KeyboardEvent, useId, useRef } from "react";
import { photoUrl } from "~/connect/photo-url.ts";
import { useStore } from "~/data/use-store.tsx";
import { limitProblem } from "~/editor/limits.ts";
import { isBlank, type MessageDraft } from "~/editor/message-draft.ts";
import { MessageInput, type MessageInputHandle } from "~/editor/message-input.tsx";
import { MessageLimits } from "~/editor/message-limits.tsx";
import { NotKept } from "~/editor/not-kept.tsx";
import { MESSAGE_DRAFT, useDraft } from "~/editor/use-draft.ts";
import { useInUse } from "~/editor/use-in-use.ts";
import { personName } from "~/entities/person/person-name.ts";
import { useMe } from "~/entities/person/person.ts";
import { UploadList } from "~/entities/upload/upload-list.tsx";
import { isComposing } from "~/lib/composing.ts";
import { commentMessages } from "~/lib/messages/comments.ts";
import { messages } from "~/lib/messages/messages.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { Button } from "~/ui/button.tsx";
import { classNames } from "~/ui/class-names.ts";
import { IconButton } from "~/ui/icon-button.tsx";
import { AttachButton } from "../attach/attach-button.tsx";
import { closeField, useFieldFocus } from "../use-field.ts";
import { useCommentFile } from "./use-comment-file.ts";
import { CommentFile } from "./comment-file-row.tsx";

interface Props {
  /** The name of the field, and what its draft is for. */
  name: string;
  /** The element that is commented on: who can be named depends on it. */
  elementId: string;
  label: string;
  placeholder: string;
  sendWords: string;
  /** Called with what was written; the draft is cleared by it. */
  onSend: (draft: MessageDraft) => void;
  /** Whether it can be closed, which keeps its draft. */
  isClosable?: boolean;
}

/** Where a comment is written. Takes focus when somebody opens it; what was begun in it stays when it is closed. */
export function WriteBox({ name, elementId, label, placeholder, sendWords, onSend, isClosable }: Props) {
  const store = useStore();
  const { draft, isKept, slot } = useDraft(name, MESSAGE_DRAFT);
  const file = useCommentFile(name);
  const { data: me } = useMe();
  const input = useRef<MessageInputHandle>(null);
  const form = useRef<HTMLFormElement>(null);
  const limitsId = useId();
  useInUse(form);
  useFieldFocus(name, () => input.current?.focus());
  const isUploading = file.uploads.uploads.length > 0;
  const hasContent = !isBlank(draft) || file.draft !== null || isUploading;
  const canSend = hasContent && !isUploading && limitProblem(draft) === null;

  function close(): void {
    // The button that opened it, or the menu of the comment that is answered.
    const opener =
      name === elementId
        ? form.current?.closest("article")?.querySelector<HTMLElement>("button[aria-expanded=true]")
        : form.current?.closest("li")?.querySelector<HTMLElement>("button[aria-haspopup=menu]");
    closeField(store, name);
    opener?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    // A dialog that it has opened is not in it, and has keys of its own.
    if (!event.currentTarget.contains(event.target as Node)) return;
    if (!isClosable || event.key !== "Escape" || event.defaultPrevented || isComposing(event)) return;
    event.stopPropagation();
    close();
  }

  return (
    <form
      ref={form}
      className="group flex gap-2.5"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        if (canSend) onSend(draft);
        input.current?.focus();
      }}
    >
      <Avatar name={personName(me)} photoUrl={photoUrl(me?.photo)} size="small" />
      <div className="min-w-0 flex-1">
        <div className="rounded-xl border border-strong-line px-3 py-1.5 focus-within:border-accent">
          <div className="flex items-start gap-1">
            <div className="min-w-0 flex-1">
              <MessageInput
                ref={input}
                draft={draft}
                onChange={(next) => slot.set(next)}
                label={label}
                placeholder={placeholder}
                contextId={elementId}
                describedBy={limitsId}
                isInvalid={limitProblem(draft) !== null}
                onSubmit={() => canSend && onSend(draft)}
              />
            </div>
            {isClosable && <IconButton icon={X} label={messages.app.close} className="-my-1.5 -me-2" onClick={close} />}
          </div>
          {file.draft && <CommentFile file={file.draft} onRemove={() => file.slot.clear()} />}
          <UploadList uploads={file.uploads} className="mt-1.5" />
          <div className={classNames("mt-1 items-center gap-3", !hasContent ? "hidden group-data-in-use:flex" : "flex")}>
            <AttachButton
              label={commentMessages.attach}
              reason={null}
              attached={[]}
              most={1}
              onFiles={file.upload}
              onChosen={([chosen]) => chosen && file.slot.set(chosen)}
              onRefuse={() => undefined}
            />
            <MessageLimits id={limitsId} draft={draft} />
            <Button type="submit" look="primary" className="ms-auto" disabled={!canSend}>
              {sendWords}
            </Button>
          </div>
        </div>
        <NotKept isKept={isKept} />
      </div>
    </form>
  );
}

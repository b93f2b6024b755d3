import { Trash2 } from "lucide-react";
import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent } from "react";
import { limitProblem } from "~/editor/limits.ts";
import { MentionNotice } from "~/editor/mention-notice.tsx";
import { MessageInput, type MessageInputHandle } from "~/editor/message-input.tsx";
import { MessageLimits } from "~/editor/message-limits.tsx";
import { NotKept } from "~/editor/not-kept.tsx";
import { isComposing } from "~/lib/composing.ts";
import { composeMessages as texts } from "~/lib/messages/compose.ts";
import { useMe } from "~/entities/person/person.ts";
import { Button } from "~/ui/button.tsx";
import { classNames } from "~/ui/class-names.ts";
import { IconButton } from "~/ui/icon-button.tsx";
import { Attachments } from "./attachments.tsx";
import { ComposeTools } from "./compose-tools.tsx";
import { MyPhoto } from "./me.tsx";
import { PostOptions } from "./post-options.tsx";
import { PostTargetLine } from "./post-target-line.tsx";
import { QuestionField } from "./question-field.tsx";
import { useSubjectTarget } from "./use-subject-target.ts";
import { MOST_FILES, POST_DRAFT, postProblem, type PostDraft, webAddress } from "./post-draft.ts";
import type { HandedOver } from "~/entities/upload/upload-queue.ts";
import { useAttachedFiles } from "./use-attached-files.ts";
import { useFileDrop } from "./use-file-drop.ts";
import type { usePosting } from "./use-posting.ts";

interface Props {
  subjectId: string;
  name: string;
  posting: ReturnType<typeof usePosting>;
  onSend: (post: PostDraft, uploads: readonly HandedOver[]) => void;
  onClose: () => void;
  /** Whether it has a sheet of its own, and no frame. */
  isSheet?: boolean;
}

/** The open composer: to whom, the text, what is attached, and what can be done. */
export function PostForm({ subjectId, name, posting, onSend, onClose, isSheet = false }: Props) {
  const id = useId();
  // The post will stand there with one's name before the org has answered. A narrow page has not asked for it yet.
  useMe();
  const { draft, isKept, change } = posting;
  const { message, attachment, question } = draft;
  const here = useSubjectTarget(subjectId, name);
  const target = draft.target ?? here;
  const [refusal, setRefusal] = useState<string | null>(null);
  const [offered, setOffered] = useState<string | null>(null);
  const [discarded, setDiscarded] = useState<PostDraft | null>(null);
  const [hasOptions, setHasOptions] = useState(draft.isBookmarked || draft.topics.length > 0);
  const [placed, setPlaced] = useState<string | null>(null);
  const input = useRef<MessageInputHandle>(null);
  const titleField = useRef<HTMLTextAreaElement>(null);
  const unasked = useRef("");
  const files = useAttachedFiles(subjectId, draft, change);
  const isDragging = useFileDrop((dropped) => (canHaveFiles ? files.add(dropped) : setRefusal(texts.onlyOne(attachment.kind))));
  const canHaveFiles = attachment === null || attachment.kind === "files";
  const isEmpty = POST_DRAFT.isEmpty(draft) && files.count === 0;
  const problem = files.hasFailed
    ? texts.uploadFailed
    : files.left < 0
      ? texts.tooManyFiles(MOST_FILES)
      : postProblem(draft, files.isPending);

  const detachPlaced = useEffectEvent((fileId: string) => files.remove(fileId));
  useEffect(() => {
    // Once the draft has the picture in its text: what is attached is part of the same draft.
    if (placed !== null) detachPlaced(placed);
  }, [placed]);

  function edit(next: Partial<PostDraft>): void {
    setRefusal(null);
    setDiscarded(null);
    change({ ...draft, ...next });
  }

  /** What was asked comes back with the next press. */
  function toggleQuestion(): void {
    edit({ question: question === null ? unasked.current : null });
    unasked.current = question ?? "";
    if (question !== null) input.current?.focus();
  }

  function submit(): void {
    setRefusal(problem);
    if (problem !== null) return question?.trim() === "" ? titleField.current?.focus() : input.current?.focus();
    onSend(draft, files.handOver());
  }

  function discard(): void {
    setDiscarded(draft);
    files.forget();
    posting.clear();
    input.current?.focus();
  }

  /** The picture stands in the text then, and is attached no more. */
  function place({ id: fileId, name: fileName }: { id: string; name: string }): void {
    const isPlaced = input.current?.insertPicture({ fileId, altText: fileName.replace(/\.\w+$/, "") });
    if (isPlaced) setPlaced(fileId);
    else setRefusal(texts.notIntoText);
  }

  /** From the fields of a poll or a link too. An open list of names keeps its keys to itself. */
  function onKeyDown(event: KeyboardEvent): void {
    // A dialog that it has opened is not in it, and has keys of its own.
    const isInside = event.currentTarget.contains(event.target as Node);
    if (!isInside || event.defaultPrevented || isComposing(event)) return;
    if (event.key === "Escape") onClose();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submit();
    }
  }

  function onPaste({ clipboardData }: Pick<ClipboardEvent, "clipboardData">): void {
    const text = clipboardData?.getData("text/plain").trim() ?? "";
    if (attachment === null && /^https?:\/\/\S+$/i.test(text) && webAddress(text)) setOffered(text);
  }

  return (
    <section
      aria-label={texts.label}
      onKeyDown={onKeyDown}
      className={isSheet ? "flex min-h-full" : "flex gap-3 border-b border-line px-4 py-3 sm:px-5"}
    >
      {!isSheet && <MyPhoto />}
      <div
        className={classNames(
          "min-w-0 flex-1 bg-surface transition-colors duration-150",
          isSheet ? "flex flex-col pt-1" : "rounded-xl border focus-within:border-accent",
          isDragging && canHaveFiles ? "border-dashed border-accent bg-accent-soft" : "border-strong-line",
        )}
      >
        <PostTargetLine here={here} target={target} visibility={draft.visibility} onChange={edit} onClose={onClose} />
        {question !== null && (
          <QuestionField
            ref={titleField}
            title={question}
            onChange={(title) => edit({ question: title })}
            onEnter={() => input.current?.focus()}
          />
        )}
        <div
          role="presentation"
          className={isSheet ? "flex-1 cursor-text px-3.5" : "px-3.5"}
          onClick={(event) => event.target === event.currentTarget && input.current?.focus()}
        >
          <MessageInput
            ref={input}
            draft={message}
            onChange={(next) => edit({ message: next })}
            label={texts.label}
            placeholder={
              question !== null ? texts.questionDetails : attachment?.kind === "poll" ? texts.placeholderPoll : texts.placeholder
            }
            takesFocus={question === null}
            onSubmit={submit}
            onPaste={onPaste}
            contextId={target.id === "me" ? null : target.id}
            describedBy={`${id}-limits`}
            isInvalid={limitProblem(message) !== null}
            size="room"
          />
        </div>
        <Attachments
          attachment={attachment}
          files={files}
          offered={offered !== null && attachment === null && message.text.includes(offered) ? offered : null}
          onChange={(next) => {
            edit({ attachment: next });
            if (next === null) input.current?.focus();
          }}
          onDecline={() => setOffered(null)}
          onPlace={place}
        />
        {hasOptions && <PostOptions draft={draft} onChange={edit} />}
        <div className="px-3.5 pt-1">
          <MentionNotice draft={message} subjectId={target.id} />
          <MessageLimits id={`${id}-limits`} draft={message} />
          <NotKept isKept={isKept} />
          <p role="status" className="text-sm text-muted">
            {refusal}
            {discarded && texts.discarded}
          </p>
        </div>
        <div
          className={classNames(
            "flex flex-wrap items-center gap-x-1 gap-y-2 p-2",
            isSheet && "sticky bottom-0 border-t border-line bg-surface pb-[max(0.5rem,env(safe-area-inset-bottom))]",
          )}
        >
          <ComposeTools
            attached={attachment?.kind ?? null}
            isQuestion={question !== null}
            onAsk={toggleQuestion}
            hasOptions={hasOptions}
            onOptions={() => setHasOptions(!hasOptions)}
            files={files}
            onAttach={(kind) => edit({ attachment: kind === "link" ? { kind, url: "", name: "" } : { kind, choices: ["", ""] } })}
            onInsert={(words) => input.current?.insert(words)}
            onRefuse={setRefusal}
          />
          <div className="ms-auto flex items-center gap-1">
            {discarded && (
              <Button
                look="quiet"
                onClick={() => {
                  edit(discarded);
                  input.current?.focus();
                }}
              >
                {texts.undo}
              </Button>
            )}
            {!isEmpty && <IconButton icon={Trash2} label={texts.discard} onClick={discard} />}
            <Button
              look="primary"
              aria-disabled={problem !== null}
              aria-keyshortcuts="Control+Enter"
              className="min-w-18 aria-disabled:opacity-50"
              onClick={submit}
            >
              {texts.post}
            </Button>
          </div>
        </div>
      </div>
    </section>
  );
}

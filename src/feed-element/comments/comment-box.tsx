import { useEffect, useId, useRef } from "react";
import { useLocation } from "react-router";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { limitProblem } from "~/editor/limits.ts";
import { isBlank } from "~/editor/message-draft.ts";
import { MessageInput, type MessageInputHandle } from "~/editor/message-input.tsx";
import { MessageLimits } from "~/editor/message-limits.tsx";
import { NotKept } from "~/editor/not-kept.tsx";
import { MESSAGE_DRAFT, useDraft } from "~/editor/use-draft.ts";
import { personName } from "~/entities/person/person-name.ts";
import { commentMessages } from "~/lib/messages/comments.ts";
import { useMe } from "~/entities/person/person.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { Button } from "~/ui/button.tsx";
import { classNames } from "~/ui/class-names.ts";
import { useSendComment } from "./use-send-comment.ts";

/** Where a comment on an element is written. Takes focus where somebody came to write one. */
export function CommentBox({ element }: { element: FeedElement }) {
  const id = element.id ?? "";
  const { draft, isKept, slot } = useDraft(id, MESSAGE_DRAFT);
  const send = useSendComment(element);
  const { data: me } = useMe();
  const input = useRef<MessageInputHandle>(null);
  const limitsId = useId();
  const { key, state } = useLocation();
  const isWanted = (state as { comment?: unknown } | null)?.comment === true;
  useEffect(() => {
    if (isWanted) input.current?.focus();
  }, [isWanted, key]);

  const canSend = !isBlank(draft) && limitProblem(draft) === null;
  if (element.capabilities?.close?.isClosed) return <p className="mt-4 text-sm text-muted">{commentMessages.closed}</p>;
  return (
    <div className="mt-4 flex gap-2.5">
      <Avatar name={personName(me)} photoUrl={photoUrl(me?.photo)} size="small" />
      <form
        className="group min-w-0 flex-1"
        onSubmit={(event) => {
          event.preventDefault();
          if (canSend) send(draft);
          input.current?.focus();
        }}
      >
        <div className="rounded-xl border border-line px-3 py-1.5 focus-within:border-accent">
          <MessageInput
            ref={input}
            draft={draft}
            onChange={(next) => slot.set(next)}
            label={commentMessages.label}
            placeholder={commentMessages.placeholder}
            contextId={id}
            describedBy={limitsId}
            isInvalid={limitProblem(draft) !== null}
            onSubmit={() => canSend && send(draft)}
          />
          <div className={classNames("mt-1 items-center gap-3", isBlank(draft) ? "hidden group-focus-within:flex" : "flex")}>
            <MessageLimits id={limitsId} draft={draft} />
            <Button type="submit" look="primary" className="ms-auto" disabled={!canSend}>
              {commentMessages.send}
            </Button>
          </div>
        </div>
        <NotKept isKept={isKept} />
      </form>
    </div>
  );
}

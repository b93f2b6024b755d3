import { useEffect, useMemo, useRef } from "react";
import type { Comment } from "~/connect/contract/comments.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { COMMENTS, FEED_ELEMENTS, idsOf } from "~/data/kinds.ts";
import { isTwin } from "~/data/outbox/arrival.ts";
import { openOutbox } from "~/data/outbox/engine.ts";
import { isActive, type OutboxEntry } from "~/data/outbox/entry.ts";
import { useShownEntry } from "~/data/outbox/shown-entries.ts";
import { writtenIn } from "~/data/outbox/words.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";
import { bodyOfDraft } from "~/editor/body-of-draft.ts";
import { OutgoingActions } from "~/editor/outgoing/outgoing-actions.tsx";
import { OutgoingState } from "~/editor/outgoing/outgoing-state.tsx";
import { takeBack } from "~/editor/outgoing/take-back.ts";
import { MESSAGE_DRAFT } from "~/editor/use-draft.ts";
import { useKnownMe } from "~/entities/person/person.ts";
import { personName } from "~/entities/person/person-name.ts";
import { commentMessages } from "~/lib/messages/comments.ts";
import { messages } from "~/lib/messages/messages.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { focusBeside } from "../focus-beside.ts";
import { FoldedMessage } from "../message/folded-message.tsx";
import { commentFileSlot, fileOf } from "./comment-file.ts";
import { CommentFile } from "./comment-file-row.tsx";
import { useCommentField } from "./use-comment-field.ts";
import { threadOf, writeComment } from "./write-comment.ts";

/** A comment that the org has not confirmed, with how it stands and what can be done with it. */
export function OutgoingComment({ entry }: { entry: OutboxEntry }) {
  const store = useStore();
  const me = useKnownMe();
  const item = useRef<HTMLLIElement>(null);
  const answered = threadOf(entry.input);
  const goToField = useCommentField(entry.target, answered);
  const twin = useTwin(entry);
  useShownEntry(entry.id, item);
  const isFound = twin !== undefined && entry.state === "unclear";
  useEffect(() => {
    if (isFound) void openOutbox(store).settle(entry.id, twin);
  }, [isFound, twin, store, entry.id]);
  if (twin) return null;

  const draft = MESSAGE_DRAFT.read(entry.draft) ?? MESSAGE_DRAFT.empty;
  const file = fileOf(entry.draft);

  async function takeCommentBack(): Promise<void> {
    const place = answered ?? entry.target;
    const written = commentFileSlot(store, place);
    const begun = written.value();
    const isBack = await takeBack(store, entry, {
      kind: MESSAGE_DRAFT,
      write: (words) => writeComment(words, answered, begun),
      place,
      hasMore: begun !== null,
    });
    if (!isBack) return;
    if (file) written.set(file);
    else written.clear();
    goToField();
  }

  const name = personName(me, commentMessages.you);
  return (
    <li ref={item} className="flex gap-2.5">
      <span className={isActive(entry) ? "opacity-60" : undefined}>
        <Avatar name={name} photoUrl={photoUrl(me?.photo)} size="small" />
      </span>
      <div className="min-w-0 flex-1">
        <span className="inline-block leading-6 font-semibold">{name}</span>
        <FoldedMessage id={entry.id} body={bodyOfDraft(draft)} named={(label) => messages.element.ofComment(label, name)} />
        {file && <CommentFile file={file} />}
        <OutgoingState entry={entry} />
        <OutgoingActions
          entry={entry}
          words={(draft.text || (file?.name ?? "")).slice(0, 40)}
          onEdit={() => void takeCommentBack()}
          onGone={() => focusBeside(item.current, false)}
        />
      </div>
    </li>
  );
}

/** The comment that an entry has become, where the org has told of it before it has answered. */
function useTwin(entry: OutboxEntry): Comment | undefined {
  const { records, owner } = useStore();
  const element = useRecord(FEED_ELEMENTS, entry.target);
  const written = useMemo(() => writtenIn(entry.input), [entry.input]);
  if (entry.sentAt === 0) return undefined;
  const comments = idsOf(element?.capabilities?.comments?.page).map((id) => records.get(COMMENTS, id));
  return comments.find((comment) => comment && isTwin(entry, written, comment, owner.userId));
}

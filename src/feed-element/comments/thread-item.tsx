import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import type { OutboxEntry } from "~/data/outbox/entry.ts";
import { COMMENTS } from "~/data/kinds.ts";
import { usePendingDeletion } from "~/data/use-deletions.ts";
import { useStore } from "~/data/use-store.tsx";
import { personName } from "~/entities/person/person-name.ts";
import { commentMessages } from "~/lib/messages/comments.ts";
import { messages } from "~/lib/messages/messages.ts";
import { asObject } from "~/lib/readers.ts";
import { HasVoteButtons, VoteButtons } from "../capabilities/up-down-vote.tsx";
import { useComment } from "../element.ts";
import { UndoLine } from "../late-undo-line.tsx";
import { useIsFieldOpen } from "../open-fields.ts";
import { useUnfolded } from "../unfolded.ts";
import { COMMENT_VOTE } from "../up-down-vote.ts";
import { changeCommentCapability } from "./comment-capability-change.ts";
import { CommentView } from "./comment-view.tsx";
import { EARLIER } from "./earlier-look.ts";
import { focusComment } from "./focus-comment.ts";
import type { LinkedComment } from "./use-linked-comment.ts";
import { OutgoingComment } from "./outgoing-comment.tsx";
import { ReplyBox } from "./reply-box.tsx";
import { countReplies, type Thread } from "./threads.ts";
import { threadOf } from "./write-comment.ts";

/** How many answers to one comment are shown before somebody asks for more: one more is shown rather than a way to it. */
const SHOWN = 2;

/** How a comment looks that somebody was led to. */
const LINKED = "-mx-2 rounded-lg bg-accent-soft px-2 py-1";

interface Props {
  thread: Thread;
  element: FeedElement;
  /** Answers that the org has not confirmed. */
  outgoing: readonly OutboxEntry[];
  /** The comment that somebody was led to: then nothing is folded. */
  linked: LinkedComment | null;
  /** The comment that it stands below. */
  above?: string;
}

/** One comment as an item of a list, with the answers to it below. */
export function ThreadItem({ thread: { id, replies }, element, outgoing, linked, above }: Props) {
  const store = useStore();
  const comment = useComment(id);
  const deletion = usePendingDeletion(COMMENTS, id);
  const item = useRef<HTMLLIElement>(null);
  const isWriting = useIsFieldOpen(id);
  const unfolded = useUnfolded();
  // What is said below an answer is no answer.
  const isAnswer = above === undefined && asObject(element.capabilities?.questionAndAnswers) !== null;
  const votes = isAnswer ? asObject(comment?.capabilities?.upDownVote) : null;
  const isLinked = linked?.id === id;
  const isHere = isLinked && comment !== undefined;
  const [isOpen, setIsOpen] = useState(() => unfolded.has(`${id}/comments`));
  const own = outgoing.filter(({ input }) => threadOf(input) === id);
  useEffect(() => {
    if (isHere) focusComment(item.current?.parentElement, id, { preventScroll: true })?.scrollIntoView({ block: "center" });
  }, [isHere, linked, id]);
  if (!comment && !deletion) return null;
  const shown = linked || isOpen || replies.length <= SHOWN + 1 ? replies : replies.slice(-SHOWN);
  const folded = countReplies(replies.slice(0, replies.length - shown.length));
  const hasBelow = shown.length > 0 || own.length > 0 || isWriting;
  return (
    <li ref={item} data-comment={id} aria-current={isLinked || undefined} className={isLinked ? LINKED : undefined}>
      {comment && (
        <HasVoteButtons value={votes !== null}>
          <CommentView comment={comment} id={id} elementId={element.id} above={above}>
            {votes && <VoteButtons votes={votes} onVote={(vote) => changeCommentCapability(store, id, COMMENT_VOTE, vote)} />}
          </CommentView>
        </HasVoteButtons>
      )}
      {!comment && deletion && <UndoLine deletion={deletion} place={item} />}
      {hasBelow && (
        <div className="mt-2 ms-2 border-s-2 border-line ps-3 sm:ms-10">
          {folded > 0 && (
            <button
              type="button"
              aria-label={messages.element.ofComment(commentMessages.moreReplies(folded), personName(comment?.user))}
              className={EARLIER}
              onClick={() => {
                unfolded.add(`${id}/comments`);
                flushSync(() => setIsOpen(true));
                focusComment(item.current, replies[0]?.id);
              }}
            >
              {commentMessages.moreReplies(folded)}
            </button>
          )}
          <ul aria-label={commentMessages.repliesTo(personName(comment?.user))} className="space-y-3 empty:hidden">
            {shown.map((reply) => (
              <ThreadItem key={reply.id} thread={reply} element={element} outgoing={outgoing} linked={linked} above={id} />
            ))}
            {own.map((entry) => (
              <OutgoingComment key={entry.id} entry={entry} />
            ))}
          </ul>
          {isWriting && comment && <ReplyBox element={element} answered={comment} />}
        </div>
      )}
    </li>
  );
}

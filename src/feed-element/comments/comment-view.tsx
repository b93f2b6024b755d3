import { ThumbsUp } from "lucide-react";
import { useRef, type ReactNode } from "react";
import type { Comment } from "~/connect/contract/comments.ts";
import { pageTotal } from "~/connect/pages.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { COMMENTS } from "~/data/kinds.ts";
import { usePendingDeletion } from "~/data/use-deletions.ts";
import { useStore } from "~/data/use-store.tsx";
import { EntityLink } from "~/entities/entity-link.tsx";
import { AuthorMarks } from "~/entities/person/author-marks.tsx";
import { personName } from "~/entities/person/person-name.ts";
import { messages } from "~/lib/messages/messages.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { IconButton } from "~/ui/icon-button.tsx";
import { Link } from "~/ui/link.tsx";
import { loadOnPress } from "~/ui/load-on-press.ts";
import { Timestamp } from "~/ui/timestamp.tsx";
import { AuxiliaryBody } from "../auxiliary-body.tsx";
import { LateMarks } from "../capabilities/late-marks.tsx";
import { Editable } from "../editing/editable.tsx";
import { LikeCount } from "../people-list/like-count.tsx";
import { loadCommands } from "../load-commands.ts";
import { FoldedMessage } from "../message/folded-message.tsx";
import { MoreButton } from "../more-button.tsx";
import { UndoLine } from "../late-undo-line.tsx";
import { useComment, useRefreshLapsed } from "../element.ts";

interface Props {
  id: string;
  elementId: string | null | undefined;
  /** The comment that stands above, or that this one stands below in a thread: nothing says that it answers that. */
  above?: string;
}

/** One comment as an item of a list; where it was deleted, as long as that can be undone, a way back. */
export function CommentItem({ id, elementId, above }: Props) {
  const comment = useComment(id);
  const deletion = usePendingDeletion(COMMENTS, id);
  const item = useRef<HTMLLIElement>(null);
  if (!comment && !deletion) return null;
  return (
    <li ref={item}>
      {comment && <CommentView comment={comment} id={id} elementId={elementId} above={above} />}
      {!comment && deletion && <UndoLine deletion={deletion} place={item} />}
    </li>
  );
}

/** One comment: who, when, what. @param children what else can be done with it, beside the button that likes it */
export function CommentView({ comment, id, elementId, above, children }: Props & { comment: Comment; children?: ReactNode }) {
  const store = useStore();
  const refresh = useRefreshLapsed(elementId);
  const { user, body, threadParentId } = comment;
  const name = personName(user);
  const likes = pageTotal({ page: comment.likes });
  const named = (label: string) => messages.element.ofComment(label, name);
  const like = likes > 0 ? messages.element.likeAnd(likes) : messages.element.like;
  return (
    <div className="group/comment flex gap-2.5">
      <EntityLink id={user?.id} isDecorative>
        <Avatar name={name} photoUrl={photoUrl(user?.photo)} size="small" onLapsed={refresh} />
      </EntityLink>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-baseline gap-x-2">
          <EntityLink id={user?.id} className="inline-block leading-6 font-semibold hover:underline">
            {name}
          </EntityLink>
          <AuthorMarks author={user} />
          <Timestamp date={comment.createdDate} to={elementId ? linkTo(elementId, id) : undefined} />
          <LateMarks element={comment} />
        </div>
        {elementId && threadParentId && threadParentId !== above && <InReplyTo elementId={elementId} id={threadParentId} />}
        <Editable elementId={elementId ?? ""} commentId={id}>
          <FoldedMessage id={id} body={body} named={named} onImageLapsed={refresh} />
        </Editable>
        <AuxiliaryBody element={{ id: elementId, commentId: id, capabilities: comment.capabilities }} />
        <IconButton
          icon={ThumbsUp}
          label={like}
          inContext={named(like)}
          pressed={Boolean(comment.myLike)}
          className="-ms-2"
          onClick={() => loadOnPress(loadCommands, ({ likeComment }) => likeComment(store, id))}
        />
        <LikeCount list="comment-likes" id={id} likes={likes} named={named} />
        {children}
      </div>
      {elementId && <MoreButton elementId={elementId} commentId={id} author={name} />}
    </div>
  );
}

/** The page of an element, at one of its comments. */
function linkTo(elementId: string, commentId: string): string {
  return `/posts/${elementId}?comment=${commentId}`;
}

/** Says what a comment answers, where that is not to be seen, and leads there. */
function InReplyTo({ id, elementId }: { id: string; elementId: string }) {
  const answered = useComment(id);
  return (
    <Link to={linkTo(elementId, id)} className="block w-fit max-w-full truncate text-sm leading-6 text-muted hover:underline">
      {answered ? messages.element.inReplyTo(personName(answered.user)) : messages.element.inReplyToEarlier}
    </Link>
  );
}

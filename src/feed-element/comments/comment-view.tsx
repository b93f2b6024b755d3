import { useRef } from "react";
import type { Comment } from "~/connect/contract/comments.ts";
import { pageTotal } from "~/connect/pages.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { COMMENTS } from "~/data/kinds.ts";
import { usePendingDeletion } from "~/data/use-deletions.ts";
import { EntityLink } from "~/entities/entity-link.tsx";
import { AuthorMarks } from "~/entities/person/author-marks.tsx";
import { personName } from "~/entities/person/person-name.ts";
import { messages } from "~/lib/messages/messages.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { Timestamp } from "~/ui/timestamp.tsx";
import { Attachments } from "../capabilities/attachments.tsx";
import { FoldedMessage } from "../message/folded-message.tsx";
import { MoreButton } from "../more-button.tsx";
import { UndoLine } from "../late-undo-line.tsx";
import { useComment, useRefreshLapsed } from "../element.ts";

interface Props {
  id: string;
  elementId: string | null | undefined;
}

/** One comment as an item of a list; where it was deleted, as long as that can be undone, a way back. */
export function CommentItem({ id, elementId }: Props) {
  const comment = useComment(id);
  const deletion = usePendingDeletion(COMMENTS, id);
  const item = useRef<HTMLLIElement>(null);
  if (!comment && !deletion) return null;
  return (
    <li ref={item}>
      {comment && <CommentView comment={comment} id={id} elementId={elementId} />}
      {!comment && deletion && <UndoLine deletion={deletion} place={item} />}
    </li>
  );
}

/** One comment: who, when, what. */
function CommentView({ comment, id, elementId }: Props & { comment: Comment }) {
  const refresh = useRefreshLapsed(elementId);
  const { user, body } = comment;
  const content = comment.capabilities?.content;
  const name = personName(user);
  const likes = pageTotal({ page: comment.likes });
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
          <Timestamp date={comment.createdDate} to={elementId ? `/posts/${elementId}` : undefined} />
        </div>
        <FoldedMessage id={id} body={body} onImageLapsed={refresh} />
        {content && <Attachments files={[content]} elementId={elementId} />}
        {likes > 0 && <p className="mt-0.5 text-sm text-muted">{messages.element.likeCount(likes)}</p>}
      </div>
      {elementId && <MoreButton elementId={elementId} commentId={id} />}
    </div>
  );
}

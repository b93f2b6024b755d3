import { pageTotal } from "~/connect/pages.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { EntityLink } from "~/entities/entity-link.tsx";
import { AuthorMarks } from "~/entities/person/author-marks.tsx";
import { personName } from "~/entities/person/person-name.ts";
import { messages } from "~/lib/messages/messages.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { classNames } from "~/ui/class-names.ts";
import { Timestamp } from "~/ui/timestamp.tsx";
import { isSendingId, useComment } from "../cache.ts";
import { Attachments } from "../capabilities/attachments.tsx";
import { FoldedMessage } from "../message/folded-message.tsx";
import { MoreButton } from "../more-button.tsx";
import { useRefreshLapsed } from "../refresh-lapsed.ts";

/** One comment: who, when, what. */
export function CommentView({ id, elementId }: { id: string; elementId: string | null | undefined }) {
  const comment = useComment(id);
  const refresh = useRefreshLapsed(elementId);
  if (!comment) return null;
  const { user, body } = comment;
  const content = comment.capabilities?.content;
  const name = personName(user);
  const isSending = isSendingId(id);
  const likes = pageTotal({ page: comment.likes });
  return (
    <div className={classNames("group/comment flex gap-2.5", isSending && "opacity-60")}>
      <EntityLink id={user?.id} isDecorative>
        <Avatar name={name} photoUrl={photoUrl(user?.photo)} size="small" onLapsed={refresh} />
      </EntityLink>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-baseline gap-x-2">
          <EntityLink id={user?.id} className="inline-block leading-6 font-semibold hover:underline">
            {name}
          </EntityLink>
          <AuthorMarks author={user} />
          {isSending ? (
            <span className="text-sm text-muted">{messages.element.sending}</span>
          ) : (
            <Timestamp date={comment.createdDate} to={elementId ? `/posts/${elementId}` : undefined} />
          )}
        </div>
        <FoldedMessage id={id} body={body} onImageLapsed={refresh} />
        {content && <Attachments files={[content]} elementId={elementId} />}
        {likes > 0 && <p className="mt-0.5 text-sm text-muted">{messages.element.likeCount(likes)}</p>}
      </div>
      {elementId && !isSending && <MoreButton elementId={elementId} commentId={id} />}
    </div>
  );
}

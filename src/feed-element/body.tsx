import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { FoldedMessage } from "./message/folded-message.tsx";
import { MessageText } from "./message/message-text.tsx";
import { useRefreshLapsed } from "./element.ts";
import { ofPost } from "./label.ts";

/**
 * What the person wrote. Nothing where the body is null, or an object without text (CreateRecordEvent): the header
 * then says it all.
 */
export function Body({ element, isWhole }: { element: FeedElement; isWhole?: boolean }) {
  const { body, header, capabilities } = element;
  const refresh = useRefreshLapsed(element.id);
  const hasText = Boolean(body?.text) || (Array.isArray(body?.messageSegments) && body.messageSegments.length > 0);
  // A change of a record may be in the header, word for word.
  const isSaid = Boolean(capabilities?.trackedChanges && body?.text && header?.text?.includes(body.text.trim()));
  if (!hasText || isSaid) return null;
  return (
    <div className="mt-1">
      {isWhole ? (
        <MessageText segments={body?.messageSegments} text={body?.text} onImageLapsed={refresh} />
      ) : (
        <FoldedMessage id={element.id} body={body} named={ofPost(element)} onImageLapsed={refresh} />
      )}
    </div>
  );
}

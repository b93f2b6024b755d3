import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { commentMessages } from "~/lib/messages/comments.ts";
import { useSendComment } from "./use-send-comment.ts";
import { WriteBox } from "./write-box.tsx";

/**
 * Where a comment on an element is written.
 *
 * @param isWhole on the element's own page: it is always there
 */
export function CommentBox({ element, isWhole }: { element: FeedElement; isWhole?: boolean }) {
  const send = useSendComment(element);
  return (
    <div className="mt-4">
      {element.capabilities?.close?.isClosed ? (
        <p className="text-sm text-muted">{commentMessages.closed}</p>
      ) : (
        <WriteBox
          name={element.id ?? ""}
          elementId={element.id ?? ""}
          label={commentMessages.label}
          placeholder={commentMessages.placeholder}
          sendWords={commentMessages.send}
          onSend={send}
          isClosable={!isWhole}
        />
      )}
    </div>
  );
}

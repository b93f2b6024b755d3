import type { Comment } from "~/connect/contract/comments.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { personName } from "~/entities/person/person-name.ts";
import { commentMessages } from "~/lib/messages/comments.ts";
import { useSendComment } from "./use-send-comment.ts";
import { WriteBox } from "./write-box.tsx";

/** Where an answer to a comment is written, below it. */
export function ReplyBox({ element, answered }: { element: FeedElement; answered: Comment }) {
  const id = answered.id ?? "";
  const send = useSendComment(element, id);
  const words = commentMessages.replyTo(personName(answered.user));
  return (
    <div className="mt-3">
      <WriteBox
        name={id}
        elementId={element.id ?? ""}
        label={words}
        placeholder={words}
        sendWords={commentMessages.reply}
        onSend={send}
        isClosable
      />
    </div>
  );
}

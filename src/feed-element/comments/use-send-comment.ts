import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { postComment } from "~/connect/comments.ts";
import type { Comment } from "~/connect/contract/comments.ts";
import type { MessageSegment } from "~/connect/contract/message-segments.ts";
import { isBlank, type MessageDraft, partsOf, segmentsOf, trimmed } from "~/editor/message-draft.ts";
import { MESSAGE_DRAFT, useDraft } from "~/editor/use-draft.ts";
import { commentMessages } from "~/lib/messages/comments.ts";
import { useMe } from "~/entities/person/person.ts";
import { useConnection } from "~/session/session-context.tsx";
import { addComment, removeComment } from "~/data/comments.ts";
import { COMMENTS, FEED_ELEMENTS } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import { useStore } from "~/data/use-store.tsx";
import { showToast } from "~/ui/toast.ts";
import { commentFailure } from "./comment-failure.ts";

let sent = 0;

/**
 * Sends comments on an element, one after another. Each shows at once. One that the org refuses goes back into the box,
 * and so does one whose page was left before the org answered: what is on its way is kept on the device until then.
 *
 * `problem` says why there is something back in the box, or is null.
 */
export function useSendComment(elementId: string) {
  const client = useQueryClient();
  const connection = useConnection();
  const store = useStore();
  const { data: me } = useMe();
  const { slot } = useDraft(elementId, MESSAGE_DRAFT);
  const { slot: outbox } = useDraft(`${elementId}/sending`, MESSAGE_DRAFT);
  const mutationKey = ["send-comment", elementId];
  const problemKey = ["comment-problem", elementId];

  function putBack(message: MessageDraft): void {
    const begun = slot.value();
    slot.set(isBlank(begun) ? message : joined(message, begun));
  }

  const { mutate } = useMutation({
    mutationKey,
    scope: { id: mutationKey.join() },
    mutationFn: ({ message }: { message: MessageDraft; id: string }) =>
      postComment(connection, elementId, { body: { messageSegments: segmentsOf(message) } }),
    onMutate: ({ message, id }) => {
      receive(store, COMMENTS, { id, user: me, body: bodyOf(message) }, store.records.tick());
      store.records.confirm(FEED_ELEMENTS, elementId, (element) => addComment(element, id));
    },
    onSuccess: (comment, { id }) => {
      receive(store, COMMENTS, comment, store.records.tick());
      store.records.confirm(FEED_ELEMENTS, elementId, (element) => addComment(removeComment(element, id), comment.id ?? ""));
    },
    onError: (error, { message, id }) => {
      store.records.confirm(FEED_ELEMENTS, elementId, (element) => removeComment(element, id));
      putBack(message);
      const isHere = (client.getQueryCache().find({ queryKey: problemKey })?.getObserversCount() ?? 0) > 0;
      const failure = commentFailure(error, navigator.onLine);
      client.setQueryData(problemKey, failure.here);
      if (!isHere) showToast(failure.away);
    },
    onSettled: () => {
      if (client.isMutating({ mutationKey }) <= 1) outbox.clear();
    },
  });

  useEffect(() => {
    const left = outbox.value();
    if (isBlank(left) || client.isMutating({ mutationKey: ["send-comment", elementId] }) > 0) return;
    outbox.clear();
    putBack(left);
    client.setQueryData(["comment-problem", elementId], commentMessages.interrupted);
    // Once, when the box appears.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [elementId]);

  return {
    problemKey,
    send: (draft: MessageDraft): void => {
      const message = trimmed(draft);
      outbox.set(isBlank(outbox.value()) ? message : joined(outbox.value(), message));
      slot.clear();
      client.setQueryData(problemKey, null);
      mutate({ message, id: `sending:${++sent}` });
    },
  };
}

/** Two messages as one, a line between them. */
function joined(one: MessageDraft, other: MessageDraft): MessageDraft {
  const lead = `${one.text}\n\n`;
  return {
    text: lead + other.text,
    mentions: [...one.mentions, ...other.mentions.map((mention) => ({ ...mention, start: mention.start + lead.length }))],
  };
}

/** The message as it shows while it is on its way. */
function bodyOf(message: MessageDraft): Comment["body"] {
  const messageSegments = partsOf(message).map((part): MessageSegment => {
    if (part.kind !== "mention") return { type: "Text", text: part.text };
    return { type: "Mention", text: part.text, name: part.text.slice(1), record: { id: part.id }, accessible: true };
  });
  return { isRichText: false, messageSegments, text: message.text };
}

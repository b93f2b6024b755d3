import { useEffect, useRef } from "react";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { postFeedElement } from "~/connect/feed-elements.ts";
import { useDraft } from "~/editor/use-draft.ts";
import { composeMessages } from "~/lib/messages/compose.ts";
import { useConnection } from "~/session/session-context.tsx";
import { showToast } from "~/ui/toast.ts";
import { departing, isUnderWay, OUTGOING, wasLeft } from "./outgoing.ts";
import { POST_DRAFT, postInput, type PostDraft } from "./post-draft.ts";
import { postingFailure } from "./posting-failure.ts";

/**
 * The post that is being written to a subject, and the one on its way there. What was sent is kept until the org has
 * answered; what did not get there goes back to where it was written, unless something new is being written there.
 *
 * @param name what the subject is called
 * @param onPosted called with the post as the org keeps it
 * @param onReturn called when a post has come back, or waits to be taken back
 */
export function usePosting(
  { subjectId, name }: { subjectId: string; name: string },
  onPosted: (element: FeedElement) => void,
  onReturn: () => void,
) {
  const connection = useConnection();
  const { draft, slot } = useDraft(subjectId, POST_DRAFT);
  const { draft: outgoing, slot: out } = useDraft(`outgoing-${subjectId}`, OUTGOING);
  const isHere = useRef(false);

  function comeBack(problem: string): void {
    const { post } = out.value();
    const isFree = POST_DRAFT.isEmpty(slot.value());
    if (post && isFree) slot.set(post);
    out.set({ ...out.value(), post: isFree ? null : post, problem });
    onReturn();
  }

  async function send(post: PostDraft): Promise<void> {
    const wasOnline = navigator.onLine;
    out.set(departing(post));
    out.save();
    slot.clear();
    try {
      const element = await postFeedElement(connection, postInput(subjectId, post));
      out.clear();
      onPosted(element);
    } catch (error) {
      comeBack(postingFailure(error, wasOnline));
      if (!isHere.current) showToast(composeMessages.failedElsewhere(name));
    }
  }

  const isLeft = wasLeft(outgoing);
  useEffect(() => {
    isHere.current = true;
    if (isLeft) comeBack(composeMessages.failures.left);
    return () => void (isHere.current = false);
    // What an earlier page left is taken once.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isLeft]);

  return {
    draft,
    outgoing,
    isUnderWay: isUnderWay(outgoing),
    change: slot.set,
    clear: slot.clear,
    send: (post: PostDraft) => void send(post),
    /** Takes what was not sent back to where it was written. */
    takeBack: () => comeBack(outgoing.problem ?? ""),
    /** What went wrong is read. */
    settle: () => {
      if (outgoing.post === null && outgoing.problem !== null) out.clear();
    },
    /** Throws away what was not sent. */
    drop: out.clear,
  };
}

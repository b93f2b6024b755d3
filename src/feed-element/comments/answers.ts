import { setVerified } from "~/connect/comments.ts";
import type { VerifiedCapability } from "~/connect/contract/capabilities.ts";
import type { Comment } from "~/connect/contract/comments.ts";
import { setBestAnswer } from "~/connect/feed-element-changes.ts";
import { change, effect, scopeOf } from "~/data/change.ts";
import { COMMENTS } from "~/data/kinds.ts";
import type { Store } from "~/data/store.ts";
import { moreMessages } from "~/lib/messages/more.ts";
import { showRefusal } from "~/ui/toast.ts";
import type { CapabilityChange } from "../capability-change.ts";

/** Chooses the best answer to a question; null takes the choice back. */
export const BEST_ANSWER: CapabilityChange<"questionAndAnswers", Comment | null> = {
  name: "questionAndAnswers",
  show: (question, bestAnswer) => ({ ...question, bestAnswer }),
  call: (connection, elementId, answer) => setBestAnswer(connection, elementId, answer?.id ?? null),
  failure: () => moreMessages.couldNotChoose,
};

/** Says that an answer is right, or takes that back. It shows at once. */
export function verifyComment(store: Store, id: string, isVerified: boolean): void {
  const withIt = (comment: Comment, verified: VerifiedCapability | null): Comment => ({
    ...comment,
    capabilities: { ...comment.capabilities, verified: { ...comment.capabilities?.verified, isVerified, ...verified } },
  });
  void change<VerifiedCapability>(store, {
    scope: scopeOf("verify", COMMENTS, id),
    effects: [
      effect<Comment, VerifiedCapability>(COMMENTS, id, {
        show: (comment) => withIt(comment, null),
        confirm: withIt,
        tell: ({ capabilities }) => ({
          type: "part",
          kind: COMMENTS.name,
          id,
          part: { capabilities: { verified: capabilities?.verified } },
        }),
      }),
    ],
    send: () => setVerified(store.connection, id, isVerified),
    onRefused: (error) => showRefusal(moreMessages.couldNotVerify, error),
  });
}

import { BadgeCheck, CircleCheck } from "lucide-react";
import type { Comment } from "~/connect/contract/comments.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { useStore } from "~/data/use-store.tsx";
import { moreMessages } from "~/lib/messages/more.ts";
import { changeCapability } from "../capability-change.ts";
import { MenuItem } from "../menu-item.tsx";
import { BEST_ANSWER, VERIFY } from "./answers.ts";
import { changeCommentCapability } from "./comment-capability-change.ts";

/** What can be said of a comment as an answer, by those who may: that it is the best one, and that it is right. */
export function AnswerItems({ element, comment }: { element: FeedElement; comment: Comment }) {
  const store = useStore();
  const { id } = comment;
  const question = element.capabilities?.questionAndAnswers;
  const verified = comment.capabilities?.verified;
  const isBest = question?.bestAnswer?.id === id;
  const isVerified = verified?.isVerified === true;
  if (!id) return null;
  return (
    <>
      {question?.canCurrentUserSelectOrRemoveBestAnswer && (
        <MenuItem icon={CircleCheck} onClick={() => changeCapability(store, element.id ?? "", BEST_ANSWER, isBest ? null : comment)}>
          {isBest ? moreMessages.notBestAnswer : moreMessages.bestAnswer}
        </MenuItem>
      )}
      {question && verified?.isVerifiableByMe && (
        <MenuItem icon={BadgeCheck} onClick={() => changeCommentCapability(store, id, VERIFY, !isVerified)}>
          {isVerified ? moreMessages.notVerify : moreMessages.verify}
        </MenuItem>
      )}
    </>
  );
}

import { setVerified } from "~/connect/comments.ts";
import type { Comment } from "~/connect/contract/comments.ts";
import { setBestAnswer } from "~/connect/feed-element-changes.ts";
import { moreMessages } from "~/lib/messages/more.ts";
import type { CapabilityChange } from "../capability-change.ts";
import type { CommentCapabilityChange } from "./comment-capability-change.ts";

/** Chooses the best answer to a question; null takes the choice back. */
export const BEST_ANSWER: CapabilityChange<"questionAndAnswers", Comment | null> = {
  name: "questionAndAnswers",
  show: (question, bestAnswer) => ({ ...question, bestAnswer }),
  call: (connection, elementId, answer) => setBestAnswer(connection, elementId, answer?.id ?? null),
  failure: () => moreMessages.couldNotChoose,
};

/** Says that an answer is right, or takes that back. */
export const VERIFY: CommentCapabilityChange<"verified", boolean> = {
  name: "verified",
  show: (verified, isVerified) => ({ ...verified, isVerified }),
  call: setVerified,
  failure: () => moreMessages.couldNotVerify,
};

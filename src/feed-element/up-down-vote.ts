import type { UpDownVoteCapability } from "~/connect/contract/capabilities.ts";
import { setCommentVote, setElementVote, type UpDownVote } from "~/connect/votes.ts";
import { moreMessages } from "~/lib/messages/more.ts";
import { asCount } from "~/lib/readers.ts";
import type { CapabilityChange } from "./capability-change.ts";
import type { CommentCapabilityChange } from "./comments/comment-capability-change.ts";

const failure = () => moreMessages.couldNotVote;

/** Votes a question or another element up or down. */
export const ELEMENT_VOTE: CapabilityChange<"upDownVote", UpDownVote> = {
  name: "upDownVote",
  show: withUpDownVote,
  call: setElementVote,
  failure,
};

/** Votes an answer or another comment up or down. */
export const COMMENT_VOTE: CommentCapabilityChange<"upDownVote", UpDownVote> = {
  name: "upDownVote",
  show: withUpDownVote,
  call: setCommentVote,
  failure,
};

/** The capability with the own vote set; the counts follow. */
export function withUpDownVote(votes: UpDownVoteCapability, myVote: UpDownVote): UpDownVoteCapability {
  const counted = (vote: UpDownVote, count: unknown) =>
    Math.max(0, asCount(count) + Number(myVote === vote) - Number(votes.myVote === vote));
  return { ...votes, myVote, upVoteCount: counted("Up", votes.upVoteCount), downVoteCount: counted("Down", votes.downVoteCount) };
}

import type { PollChoice } from "../../store/polls.ts";
import type { Json } from "../scope.ts";

/** A PollCapability. */
export function drawPoll(choices: readonly PollChoice[]): Json {
  const total = choices.reduce((sum, { votes }) => sum + votes, 0);
  return {
    choices: choices.map(({ id, position, text, votes }) => ({
      id,
      position,
      text,
      voteCount: votes,
      voteCountRatio: total === 0 ? 0 : votes / total,
    })),
    myChoiceId: choices.find(({ is_mine }) => is_mine === 1)?.id ?? null,
    totalVoteCount: total,
  };
}

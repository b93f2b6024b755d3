import type { PollCapability } from "~/connect/contract/capabilities.ts";
import { setPollVote } from "~/connect/feed-element-changes.ts";
import type { CapabilityChange } from "./capability-change.ts";

/** Votes in an element's poll, by the id of a choice. */
export const VOTE: CapabilityChange<"poll", string> = {
  name: "poll",
  show: withVote,
  call: setPollVote,
  failure: () => "vote",
};

/** The poll with the own vote moved to a choice, or taken out for null; counts and ratios follow. */
export function withVote(poll: PollCapability, choiceId: string | null): PollCapability {
  const before = poll.myChoiceId ?? null;
  if (before === choiceId) return poll;
  const counts = (poll.choices ?? []).map(
    (choice) => (choice.voteCount ?? 0) + Number(choice.id === choiceId) - Number(before !== null && choice.id === before),
  );
  const total = Math.max(0, (poll.totalVoteCount ?? 0) + Number(choiceId !== null) - Number(before !== null));
  return {
    ...poll,
    myChoiceId: choiceId,
    totalVoteCount: total,
    choices: poll.choices?.map((choice, index) => ({
      ...choice,
      voteCount: counts[index],
      voteCountRatio: total === 0 ? 0 : (counts[index] ?? 0) / total,
    })),
  };
}

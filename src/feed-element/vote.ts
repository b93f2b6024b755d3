import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { PollCapability } from "~/connect/contract/capabilities.ts";
import { setPollVote } from "~/connect/feed-elements.ts";
import { messages } from "~/lib/messages/messages.ts";
import { useConnection } from "~/session/session-context.tsx";
import { showToast } from "~/ui/toast.tsx";
import { patchCapability } from "./cache.ts";

/** Votes in an element's poll: shown at once, confirmed by the org's counts, taken back where the org refuses. */
export function useVote(elementId: string): { vote: (choiceId: string) => void; isVoting: boolean } {
  const client = useQueryClient();
  const connection = useConnection();
  const mutationKey = ["vote", elementId];

  const { mutate, isPending } = useMutation({
    mutationKey,
    scope: { id: mutationKey.join() },
    mutationFn: (choiceId: string) => setPollVote(connection, elementId, choiceId),
    onMutate: (choiceId) => {
      let before: string | null | undefined;
      patchCapability(client, elementId, "poll", (poll) => {
        before = poll.myChoiceId;
        return withVote(poll, choiceId);
      });
      return before ?? null;
    },
    onSuccess: (confirmed) => {
      if (client.isMutating({ mutationKey }) > 1) return;
      patchCapability(client, elementId, "poll", (poll) => ({ ...poll, ...confirmed }));
    },
    onError: (_error, _choiceId, before) => {
      if (client.isMutating({ mutationKey }) > 1) return;
      patchCapability(client, elementId, "poll", (poll) => withVote(poll, before ?? null));
      showToast(messages.element.couldNotVote);
    },
  });
  return { vote: mutate, isVoting: isPending };
}

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

import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ChatterGroup, GroupMembershipRequest } from "~/connect/contract/groups.ts";
import { ConnectError } from "~/connect/errors.ts";
import { answerRequest } from "~/connect/groups.ts";
import { groupKey, patchGroup } from "~/entities/group/group-cache.ts";
import { personName } from "~/entities/person/person-name.ts";
import { groupMessages } from "~/lib/messages/groups.ts";
import { useConnection } from "~/session/session-context.tsx";
import { errorText } from "~/ui/error-text.ts";
import { showToast } from "~/ui/toast.ts";

type Decision = "Accepted" | "Declined";

/**
 * Letting somebody into a group or not. It shows at once, and is undone with the reason where it fails.
 *
 * @returns what was decided here, or null; and what to call to decide
 */
export function useAnswerRequest(request: GroupMembershipRequest, groupId: string) {
  const client = useQueryClient();
  const connection = useConnection();

  function count(decision: Decision, sign: 1 | -1): void {
    const group = client.getQueryData<ChatterGroup>(groupKey(groupId));
    if (!group) return;
    const { pendingRequests, memberCount } = group;
    patchGroup(client, group, {
      pendingRequests: pendingRequests == null ? pendingRequests : Math.max(0, pendingRequests - sign),
      memberCount: memberCount == null || decision === "Declined" ? memberCount : memberCount + sign,
    });
  }

  const mutation = useMutation({
    mutationFn: (status: Decision) => answerRequest(connection, request.id ?? "", { status }),
    onMutate: (decision) => count(decision, 1),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ["group-members", groupId] });
      // The list is read anew by whoever comes back to it; until then it says what was decided.
      void client.invalidateQueries({ queryKey: ["group-requests", groupId], refetchType: "none" });
    },
    onError: (error, decision) => {
      count(decision, -1);
      const isLate = error instanceof ConnectError && error.status === 409;
      showToast(groupMessages.requests.failed(personName(request.user), isLate ? groupMessages.requests.answeredBefore : errorText(error)));
      if (isLate) void client.invalidateQueries({ queryKey: ["group-requests", groupId] });
    },
  });

  return {
    decided: mutation.isPending || mutation.isSuccess ? mutation.variables : null,
    answer: (decision: Decision) => mutation.mutate(decision),
  };
}

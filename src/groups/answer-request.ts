import { useState } from "react";
import type { ChatterGroup, GroupMembershipRequest } from "~/connect/contract/groups.ts";
import { ConnectError } from "~/connect/errors.ts";
import { answerRequest } from "~/connect/groups.ts";
import { change, effect, scopeOf } from "~/data/change.ts";
import { GROUPS } from "~/data/kinds.ts";
import { useStore } from "~/data/use-store.tsx";
import { personName } from "~/entities/person/person-name.ts";
import { groupMessages } from "~/lib/messages/groups.ts";
import { showRefusal } from "~/ui/toast.ts";

type Decision = "Accepted" | "Declined";

/**
 * Accepts or declines a request to join a group. Shown at once, and reverted with the reason on failure.
 *
 * @returns the decision made here, or null; and a function to decide
 */
export function useAnswerRequest(request: GroupMembershipRequest, groupId: string) {
  const store = useStore();
  const [decided, setDecided] = useState<Decision | null>(null);
  const { client, connection } = store;

  function answer(decision: Decision): void {
    setDecided(decision);
    void change(store, {
      scope: scopeOf(`request ${request.id}`, GROUPS, groupId),
      effects: [
        effect<ChatterGroup>(GROUPS, groupId, {
          show: (group) => withOneAnswered(group, decision),
          tell: ({ pendingRequests, memberCount }) => ({
            type: "part",
            kind: GROUPS.name,
            id: groupId,
            part: { pendingRequests, memberCount },
          }),
        }),
      ],
      send: () => answerRequest(connection, request.id ?? "", { status: decision }),
      onDone() {
        void client.invalidateQueries({ queryKey: ["group-members", groupId] });
        // The list is refetched on the next visit; until then it shows the decision.
        void client.invalidateQueries({ queryKey: ["group-requests", groupId], refetchType: "none" });
      },
      onRefused(error) {
        setDecided(null);
        const isLate = error instanceof ConnectError && error.status === 409;
        const because = isLate ? groupMessages.requests.answeredBefore : undefined;
        showRefusal(groupMessages.requests.failed(personName(request.user)), error, because);
        if (isLate) void client.invalidateQueries({ queryKey: ["group-requests", groupId] });
      },
    });
  }

  return { decided, answer };
}

/** The group with one request less, and one member more if it was accepted. */
function withOneAnswered(group: ChatterGroup, decision: Decision): ChatterGroup {
  const { pendingRequests, memberCount } = group;
  return {
    ...group,
    pendingRequests: pendingRequests == null ? pendingRequests : Math.max(0, pendingRequests - 1),
    memberCount: memberCount == null || decision === "Declined" ? memberCount : memberCount + 1,
  };
}

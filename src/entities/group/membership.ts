import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Connection } from "~/connect/connection.ts";
import type { ChatterGroup, GroupMember, GroupMembershipRequest } from "~/connect/contract/groups.ts";
import { ConnectError } from "~/connect/errors.ts";
import { askToJoin, joinGroup, leaveGroup } from "~/connect/groups.ts";
import { groupMessages } from "~/lib/messages/groups.ts";
import { useConnection, useSession } from "~/session/session-context.tsx";
import { userIdOf } from "~/session/session-record.ts";
import { errorText } from "~/ui/error-text.ts";
import { showToast } from "~/ui/toast.ts";
import { noteChange } from "../outrun.ts";
import { groupKey, MY_GROUPS, patchGroup } from "./group-cache.ts";
import { groupName } from "./group-name.ts";
import { isMember, wayIn } from "./group-roles.ts";
import { useRefreshGroup } from "./group.ts";

/** What can be done about being a member of a group. */
export type Step = "ask" | "join" | "leave";

/** How many members a step makes the group have more. */
const DIFFERENCE: Record<Step, number> = { ask: 0, join: 1, leave: -1 };

const ROLE_AFTER: Record<Step, ChatterGroup["myRole"]> = { ask: "NotAMemberPrivateRequested", join: "StandardMember", leave: "NotAMember" };

/**
 * Joining, asking to join and leaving a group. It shows at once wherever the group is drawn, and is undone with the
 * reason where the org refuses. While a step is on its way, the next one is not taken.
 */
export function useMembership(group: ChatterGroup) {
  const client = useQueryClient();
  const connection = useConnection();
  const session = useSession();
  const id = group.id ?? "";
  const refresh = useRefreshGroup(id);

  function countOf(difference: number): Pick<ChatterGroup, "memberCount"> {
    const { memberCount } = client.getQueryData<ChatterGroup>(groupKey(id)) ?? group;
    return { memberCount: memberCount == null ? memberCount : Math.max(0, memberCount + difference) };
  }

  const mutation = useMutation({
    mutationKey: ["membership", id],
    scope: { id: `membership ${id}` },
    mutationFn: ({ step, before }: { step: Step; before: ChatterGroup }) => {
      const record = session.record();
      return send(connection, step, before, record ? userIdOf(record) : "");
    },
    onMutate: async ({ step, before }) => {
      // What was asked for before the step would show the group as it was.
      const query = { queryKey: groupKey(id), exact: true };
      const isReadAnew = client.isFetching(query) > 0;
      if (isReadAnew) await client.cancelQueries(query);
      const isListReadAnew = client.isFetching({ queryKey: MY_GROUPS }) > 0;
      noteChange(id);
      patchGroup(client, before, { myRole: ROLE_AFTER[step], mySubscription: null, ...countOf(DIFFERENCE[step]) });
      return { isReadAnew, isListReadAnew };
    },
    onSuccess: (answer, { step, before }, { isReadAnew }) => {
      if (step === "join" && answer?.id && answer.url) {
        const role = "role" in answer ? answer.role : null;
        patchGroup(client, before, { myRole: role ?? ROLE_AFTER.join, mySubscription: { id: answer.id, url: answer.url } });
      }
      // Where the org says that one is a member already, or not how one leaves, the group itself knows.
      const isClear = step === "leave" || (step === "join" ? Boolean(answer?.url) : isWaiting(answer));
      if (isReadAnew || !isClear) void refresh();
      void client.invalidateQueries({ queryKey: ["group-members", id] });
      // What profiles say of who is in which group, where nobody looks at it.
      client.removeQueries({ queryKey: ["user-groups"], type: "inactive" });
    },
    onSettled: (_answer, _error, _step, begun) => {
      noteChange(id);
      if (begun?.isListReadAnew) void client.invalidateQueries({ queryKey: MY_GROUPS });
    },
    onError: (error, { step, before }) => {
      const { myRole, mySubscription } = before;
      patchGroup(client, before, { myRole, mySubscription, ...countOf(-DIFFERENCE[step]) });
      showToast(failure(step, groupName(before), error));
      if (error instanceof ConnectError && ["forbidden", "invalid", "not-found"].includes(error.kind)) void refresh();
    },
  });

  return {
    take: (step: Step) => {
      // What was pressed may have been drawn before the last step ended.
      const before = client.getQueryData<ChatterGroup>(groupKey(id)) ?? group;
      const isPossible = step === "leave" ? isMember(before) : wayIn(before) === step;
      if (isPossible && client.isMutating({ mutationKey: ["membership", id] }) === 0) mutation.mutate({ step, before });
    },
  };
}

async function send(
  connection: Connection,
  step: Step,
  { id, mySubscription }: ChatterGroup,
  userId: string,
): Promise<GroupMember | GroupMembershipRequest | null> {
  if (!id) throw new ConnectError("malformed", "The group has no id.");
  if (step === "join") return joinGroup(connection, id, userId);
  if (step === "ask") return askToJoin(connection, id);
  if (!mySubscription?.url) throw new ConnectError("malformed", "The group does not say which membership is mine.");
  await leaveGroup(connection, mySubscription.url);
  return null;
}

/** Whether the answer is a request that waits. */
function isWaiting(answer: GroupMember | GroupMembershipRequest | null): boolean {
  return answer !== null && "status" in answer && answer.status === "Pending";
}

const FAILURES: Record<Step, (name: string, reason: string) => string> = {
  ask: groupMessages.couldNotAsk,
  join: groupMessages.couldNotJoin,
  leave: groupMessages.couldNotLeave,
};

function failure(step: Step, name: string, error: unknown): string {
  const isForbidden = error instanceof ConnectError && error.kind === "forbidden";
  const reason = !isForbidden ? errorText(error) : step === "join" ? groupMessages.privateNow : groupMessages.notAllowed;
  return FAILURES[step](name, reason);
}

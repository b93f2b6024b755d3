import type { ChatterGroup, GroupMember, GroupMembershipRequest } from "~/connect/contract/groups.ts";
import { ConnectError } from "~/connect/errors.ts";
import { askToJoin, joinGroup, leaveGroup } from "~/connect/groups.ts";
import { change, effect, isChanging, scopeOf } from "~/data/change.ts";
import { GROUPS } from "~/data/kinds.ts";
import { listEffect } from "~/data/list-edits.ts";
import { receive } from "~/data/receive.ts";
import type { Store } from "~/data/store.ts";
import { useStore } from "~/data/use-store.tsx";
import { groupMessages } from "~/lib/messages/groups.ts";
import { showRefusal } from "~/ui/toast.ts";
import { groupName } from "./group-name.ts";
import { isMember, wayIn } from "./group-roles.ts";
import { MY_GROUPS, refreshGroup } from "./group.ts";

/** What can be done about being a member of a group. */
export type Step = "ask" | "join" | "leave";

type Answer = GroupMember | GroupMembershipRequest | null;

/** How many members a step makes the group have more. */
const DIFFERENCE: Record<Step, number> = { ask: 0, join: 1, leave: -1 };

const ROLE_AFTER: Record<Step, ChatterGroup["myRole"]> = { ask: "NotAMemberPrivateRequested", join: "StandardMember", leave: "NotAMember" };

/**
 * Joining, asking to join and leaving a group. It shows at once wherever the group is drawn, and is undone with the
 * reason where the org refuses. While a step is on its way, the next one is not taken.
 */
export function useMembership(group: ChatterGroup) {
  const store = useStore();
  return { take: (step: Step) => takeStep(store, group, step) };
}

function takeStep(store: Store, group: ChatterGroup, step: Step): void {
  const { records } = store;
  const id = group.id ?? "";
  const scope = scopeOf("membership", GROUPS, id);
  if (!records.said(GROUPS, id)) receive(store, GROUPS, group, records.tick());
  // What was pressed may have been drawn before the last step ended.
  const before = records.get(GROUPS, id) ?? group;
  const isPossible = step === "leave" ? isMember(before) : wayIn(before) === step;
  if (!isPossible || isChanging(store, scope)) return;
  void change<Answer>(store, {
    scope,
    effects: [
      effect<ChatterGroup, Answer>(GROUPS, id, {
        show: (record) => afterStep(record, step, null),
        confirm: (record, answer) => afterStep(record, step, answer),
        tell: ({ myRole, mySubscription, memberCount }) => ({
          type: "part",
          kind: GROUPS.name,
          id,
          part: { myRole, mySubscription, memberCount },
        }),
      }),
      ...(step === "ask" ? [] : [listEffect<Answer>(store, MY_GROUPS, id, step === "join")]),
    ],
    send: () => send(store, step, before),
    onDone(answer) {
      // Where the org says that one is a member already, or not how one leaves, the group itself knows.
      const isClear = step === "leave" || (step === "join" ? Boolean(answer?.url) : isWaiting(answer));
      if (!isClear) void refreshGroup(store, id);
      void store.client.invalidateQueries({ queryKey: ["group-members", id] });
      // What profiles say of who is in which group, where nobody looks at it.
      store.client.removeQueries({ queryKey: ["user-groups"], type: "inactive" });
    },
    reread: () => refreshGroup(store, id),
    onRefused(error) {
      showRefusal(groupMessages.couldNot[step](groupName(before)), error, because(step, error));
      if (error instanceof ConnectError && ["forbidden", "invalid", "not-found"].includes(error.kind)) void refreshGroup(store, id);
    },
  });
}

/** The group after a step. Taken twice it counts once: the org may have said so already. */
function afterStep(group: ChatterGroup, step: Step, answer: Answer): ChatterGroup {
  const { memberCount } = group;
  const wasTaken = step === "ask" || isMember(group) === (step === "join");
  const mine = step === "join" && answer?.id && answer.url ? { id: answer.id, url: answer.url } : null;
  const role = step === "join" && answer && "role" in answer ? answer.role : null;
  return {
    ...group,
    myRole: role ?? ROLE_AFTER[step],
    mySubscription: mine,
    memberCount: memberCount == null || wasTaken ? memberCount : Math.max(0, memberCount + DIFFERENCE[step]),
  };
}

async function send({ connection, owner }: Store, step: Step, { id, mySubscription }: ChatterGroup): Promise<Answer> {
  if (!id) throw new ConnectError("malformed", "The group has no id.");
  if (step === "join") return joinGroup(connection, id, owner.userId);
  if (step === "ask") return askToJoin(connection, id);
  if (!mySubscription?.url) throw new ConnectError("malformed", "The group does not say which membership is mine.");
  await leaveGroup(connection, mySubscription.url);
  return null;
}

/** Whether the answer is a request that waits. */
function isWaiting(answer: Answer): boolean {
  return answer !== null && "status" in answer && answer.status === "Pending";
}

/** What a missing right means here. */
function because(step: Step, error: unknown): string | undefined {
  const isForbidden = error instanceof ConnectError && error.kind === "forbidden";
  return isForbidden ? (step === "join" ? groupMessages.privateNow : groupMessages.notAllowed) : undefined;
}

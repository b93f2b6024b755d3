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

/** A change of my membership. */
export type Step = "ask" | "join" | "leave";

type Answer = GroupMember | GroupMembershipRequest | null;

/** By how many members each step changes the count. */
const DIFFERENCE: Record<Step, number> = { ask: 0, join: 1, leave: -1 };

const ROLE_AFTER: Record<Step, ChatterGroup["myRole"]> = { ask: "NotAMemberPrivateRequested", join: "StandardMember", leave: "NotAMember" };

/**
 * Joins a group, asks to join, or leaves. Shown at once wherever the group is drawn, and reverted with the reason if
 * the org refuses. A step is ignored while another one is running.
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
  // The button may have been drawn before the last step ended.
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
      // If the answer does not settle my role (already a member, or no URL for leaving), read the group.
      const isClear = step === "leave" || (step === "join" ? Boolean(answer?.url) : isWaiting(answer));
      if (!isClear) void refreshGroup(store, id);
      void store.client.invalidateQueries({ queryKey: ["group-members", id] });
      // Cached profile tabs that list a person's groups; only those not on screen.
      store.client.removeQueries({ queryKey: ["user-groups"], type: "inactive" });
    },
    reread: () => refreshGroup(store, id),
    onRefused(error) {
      showRefusal(groupMessages.couldNot[step](groupName(before)), error, because(step, error));
      if (error instanceof ConnectError && ["forbidden", "invalid", "not-found"].includes(error.kind)) void refreshGroup(store, id);
    },
  });
}

/** The group after a step. Idempotent, because the org's record may already include the step. */
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

/** Whether the answer is a pending request. */
function isWaiting(answer: Answer): boolean {
  return answer !== null && "status" in answer && answer.status === "Pending";
}

/** What a missing permission means for this step. */
function because(step: Step, error: unknown): string | undefined {
  const isForbidden = error instanceof ConnectError && error.kind === "forbidden";
  return isForbidden ? (step === "join" ? groupMessages.privateNow : groupMessages.notAllowed) : undefined;
}

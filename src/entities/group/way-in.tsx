import { useState } from "react";
import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { groupMessages } from "~/lib/messages/groups.ts";
import { Button } from "~/ui/button.tsx";
import { groupName } from "./group-name.ts";
import { hasAsked, isMember, wayIn } from "./group-roles.ts";
import { useMembership } from "./membership.ts";

/** My role in a listed group, or a button to become a member. */
export function WayIn({ group }: { group: ChatterGroup }) {
  const { take } = useMembership(group);
  const [wasPressed, setWasPressed] = useState(false);
  const way = wayIn(group);
  const state = isMember(group) ? groupMessages.roles[group.myRole ?? ""] : hasAsked(group) ? groupMessages.asked : null;
  // After a press the button stays, so that focus is not lost.
  if (!way && !wasPressed) return state && <span className="relative shrink-0 self-center text-sm text-muted">{state}</span>;
  const name = groupName(group);
  const isAsking = way ? way === "ask" : group.visibility === "PrivateAccess";
  return (
    <Button
      aria-disabled={way ? undefined : true}
      aria-label={way ? (isAsking ? groupMessages.askNamed(name) : groupMessages.joinNamed(name)) : undefined}
      className="relative shrink-0 self-center aria-disabled:cursor-default aria-disabled:border-transparent aria-disabled:bg-transparent aria-disabled:px-0 aria-disabled:text-sm aria-disabled:font-normal aria-disabled:text-muted"
      onClick={() => {
        if (!way) return;
        setWasPressed(true);
        take(way);
      }}
    >
      {way ? (isAsking ? groupMessages.ask : groupMessages.join) : (state ?? groupMessages.join)}
    </Button>
  );
}

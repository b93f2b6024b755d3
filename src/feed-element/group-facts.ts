import type { ChatterGroupSummary } from "~/connect/contract/actors.ts";
import { peopleMessages } from "~/lib/messages/people.ts";

/** Who may see a group, how many are in it, and whether oneself is: "Public group · 12 members · You are a member". */
export function groupFacts({ visibility, memberCount, mySubscription, isArchived }: ChatterGroupSummary): string {
  const { group } = peopleMessages;
  const facts = [
    group.visibility[visibility ?? ""],
    typeof memberCount === "number" && group.members(memberCount),
    mySubscription && group.mine,
    isArchived === true && group.archived,
  ];
  return facts.filter(Boolean).join(" · ");
}

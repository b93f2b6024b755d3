import type { ChatterGroupSummary } from "~/connect/contract/actors.ts";
import { peopleMessages } from "~/lib/messages/people.ts";

/** Visibility and size of a group: "Public group · 12 members". */
export function groupFacts({ visibility, memberCount, isArchived }: ChatterGroupSummary): string {
  const { group } = peopleMessages;
  const facts = [
    group.visibility[visibility ?? ""],
    typeof memberCount === "number" && group.members(memberCount),
    isArchived === true && group.archived,
  ];
  return facts.filter(Boolean).join(" · ");
}

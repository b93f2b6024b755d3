import type { UserSummary } from "~/connect/contract/actors.ts";
import { peopleMessages } from "~/lib/messages/people.ts";
import { asNumber, asPlainLine } from "~/lib/readers.ts";

/** What somebody has earned in a site, as "Expert · 320 points"; "" where the site does not count. */
export function reputationOf({ reputation }: UserSummary): string {
  const points = asNumber(reputation?.reputationPoints);
  return [asPlainLine(reputation?.reputationLevel?.levelLabel), points !== null && peopleMessages.about.points(points)]
    .filter(Boolean)
    .join(" · ");
}

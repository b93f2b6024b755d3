import type { ChatterGroup } from "~/connect/contract/groups.ts";
import type { UserDetail } from "~/connect/contract/people.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { hasAsked, isMember, wayIn } from "~/entities/group/group-roles.ts";
import { isExternal } from "~/entities/person/is-external.ts";
import { isMyself } from "~/entities/person/person.ts";
import { asNumber, asPlainLine } from "~/lib/readers.ts";

/** How many of each are suggested. */
const MOST = 6;

/**
 * Whom to follow: those followed already, so that one sees them; then one's manager, then people with a face and a
 * title, those with the most followers first.
 */
export function suggestPeople(people: readonly UserDetail[], myId: string, managerId?: string | null): UserDetail[] {
  const isPossible = (person: UserDetail) =>
    Boolean(person.id) && !isMyself(person.id ?? "", myId) && person.isActive !== false && !isExternal(person);
  const rank = (person: UserDetail) =>
    4 * Number(Boolean(person.mySubscription)) +
    2 * Number(Boolean(managerId) && person.id === managerId) +
    Number(Boolean(photoUrl(person.photo)) && asPlainLine(person.title) !== "");
  return people
    .filter(isPossible)
    .toSorted((a, b) => rank(b) - rank(a) || (asNumber(b.followersCount) ?? 0) - (asNumber(a.followersCount) ?? 0))
    .slice(0, MOST);
}

/** Which groups to join: those joined already, then those with the most members. */
export function suggestGroups(groups: readonly ChatterGroup[]): ChatterGroup[] {
  const isMine = (group: ChatterGroup) => isMember(group) || hasAsked(group);
  return groups
    .filter((group) => group.id && !group.isArchived && (isMine(group) || wayIn(group) !== null))
    .toSorted((a, b) => Number(isMine(b)) - Number(isMine(a)) || (asNumber(b.memberCount) ?? 0) - (asNumber(a.memberCount) ?? 0))
    .slice(0, MOST);
}

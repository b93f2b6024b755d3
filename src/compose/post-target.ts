import type { ChatterGroup } from "~/connect/contract/groups.ts";
import type { UserSummary } from "~/connect/contract/actors.ts";
import { groupName } from "~/entities/group/group-name.ts";
import { personName } from "~/entities/person/person-name.ts";
import { targetMessages as texts } from "~/lib/messages/targets.ts";

/** To whom a post can go. */
export type TargetKind = "followers" | "group" | "person" | "record";

/** To whom a post goes, and what is known of who will see it there. */
export interface PostTarget {
  /** The post's subject: "me" for one's followers, or the id of a person, group or record. */
  id: string;
  name: string;
  kind: TargetKind;
  /** Of a group: whether only its members see what is in it. */
  isPrivate?: boolean;
  /** Of a group: whether people from outside the company can be members. */
  hasGuests?: boolean;
}

/** One's followers. */
export function followersTarget(): PostTarget {
  return { id: "me", name: texts.followers, kind: "followers" };
}

/** A group. */
export function groupTarget(group: ChatterGroup & { id: string }): PostTarget {
  return {
    id: group.id,
    name: groupName(group),
    kind: "group",
    isPrivate: group.visibility === "PrivateAccess" || group.visibility === "Unlisted",
    hasGuests: group.canHaveChatterGuests === true,
  };
}

/** Somebody's profile. */
export function personTarget(person: UserSummary & { id: string }): PostTarget {
  return { id: person.id, name: personName(person), kind: "person" };
}

/** Who will see a post that goes there, in one or two sentences. @param isOnSite whether one has signed in to a site */
export function audienceOf({ kind, name, isPrivate, hasGuests }: PostTarget, isOnSite = false): string {
  const sees = isOnSite ? texts.seesOnSite : texts.sees;
  if (kind === "person") return sees.person(name);
  if (kind !== "group") return sees[kind];
  return hasGuests ? sees.groupWithGuests : isPrivate ? sees.privateGroup : sees.group;
}

/** What was stored as a target, or null where it is none. */
export function readTarget(stored: unknown): PostTarget | null {
  const { id, name, kind, isPrivate, hasGuests } = (typeof stored === "object" && stored !== null ? stored : {}) as Record<string, unknown>;
  if (typeof id !== "string" || id === "" || typeof name !== "string") return null;
  if (kind === "followers") return followersTarget();
  if (kind !== "group" && kind !== "person" && kind !== "record") return null;
  return { id, name, kind, ...(kind === "group" && { isPrivate: isPrivate === true, hasGuests: hasGuests === true }) };
}

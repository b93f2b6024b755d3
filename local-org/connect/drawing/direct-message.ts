import type { StoredCapabilities } from "../../store/segments.ts";
import type { Json, Scope } from "../scope.ts";
import { drawUserSummary } from "./user.ts";

/** A DirectMessageCapability. Pages hold all members; when they become several is not documented. */
export function drawDirectMessage(
  scope: Scope,
  { subject, members, originalMembers, changes }: NonNullable<StoredCapabilities["directMessage"]>,
): Json {
  return {
    memberChanges: page(
      "activities",
      (changes ?? []).map(({ at, by, added, removed }) => ({
        activityDate: scope.date(at),
        actor: drawUserSummary(scope, by),
        membersAdded: drawMembers(scope, added),
        membersRemoved: drawMembers(scope, removed),
      })),
    ),
    members: drawMembers(scope, members),
    originalMembers: drawMembers(scope, originalMembers ?? members),
    subject,
  };
}

function drawMembers(scope: Scope, ids: readonly string[]): Json {
  return page(
    "users",
    [...new Set(ids)].map((id) => drawUserSummary(scope, id)).filter((user) => user !== null),
  );
}

function page(name: "users" | "activities", items: Json[]): Json {
  return { currentPageToken: null, currentPageUrl: null, nextPageToken: null, nextPageUrl: null, [name]: items };
}

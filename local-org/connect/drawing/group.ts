import type { GroupRequestRow } from "../../store/group-requests.ts";
import { viewedGroup, type ViewedGroup } from "../../store/groups.ts";
import type { GroupMemberRow } from "../../store/rows.ts";
import type { Json, Scope } from "../scope.ts";
import { motifOf } from "./motif.ts";
import { drawBannerPhoto, drawPhoto } from "./photo.ts";
import { drawUserSummary } from "./user.ts";

/** A ChatterGroupSummary, or null where there is no such group for who asks. */
export function drawGroupSummary(scope: Scope, groupId: string): Json | null {
  return scope.once(`group ${groupId}`, () => {
    const group = viewedGroup(scope.db, groupId, scope.userId);
    return group && drawViewedGroup(scope, group);
  });
}

/** A ChatterGroupSummary of a group that was found already. */
export function drawViewedGroup(scope: Scope, group: ViewedGroup): Json {
  return {
    additionalLabel: additionalLabel(group),
    bannerPhoto: drawBannerPhoto(scope, group.id),
    canHaveChatterGuests: group.can_have_guests === 1,
    community: null,
    description: group.description,
    emailToChatterAddress: `${group.id}@post.chatter.local`,
    fileCount: group.file_count,
    id: group.id,
    isArchived: group.is_archived === 1,
    isAutoArchiveDisabled: false,
    isBroadcast: group.is_broadcast === 1,
    lastFeedElementPostDate: group.last_post_at === null ? null : scope.date(group.last_post_at),
    memberCount: group.member_count,
    motif: motifOf(group.id),
    myRole: group.my_role ?? (group.has_requested ? "NotAMemberPrivateRequested" : "NotAMember"),
    mySubscription: drawMembership(scope, group),
    name: group.name,
    owner: drawUserSummary(scope, group.owner_id),
    photo: drawPhoto(scope, group.id, group.photo_version_id),
    type: "CollaborationGroup",
    url: scope.url(`/chatter/groups/${group.id}`),
    visibility: group.visibility,
  };
}

/** Reference to the membership of who asks, or null. */
export function drawMembership(scope: Scope, group: ViewedGroup): Json | null {
  const id = group.my_membership_id;
  return id === null ? null : { id, url: scope.url(`/chatter/group-memberships/${id}`) };
}

export function drawGroupMember(scope: Scope, member: GroupMemberRow): Json {
  return {
    id: member.id,
    lastFeedAccessDate: null,
    role: member.role,
    url: scope.url(`/chatter/group-memberships/${member.id}`),
    user: drawUserSummary(scope, member.user_id),
  };
}

/** A GroupMembershipRequest. */
export function drawGroupRequest(scope: Scope, request: GroupRequestRow): Json {
  return {
    createdDate: scope.date(request.created_at),
    id: request.id,
    lastUpdateDate: scope.date(request.updated_at),
    requestedGroup: { id: request.group_id, url: scope.url(`/chatter/groups/${request.group_id}`) },
    responseMessage: request.response_message,
    status: request.status,
    url: scope.url(`/chatter/group-membership-requests/${request.id}`),
    user: drawUserSummary(scope, request.user_id),
  };
}

/** What is special about a group, in words; null for nothing. */
function additionalLabel(group: ViewedGroup): string | null {
  if (group.is_archived === 1) return "Archived";
  if (group.visibility === "Unlisted") return "Unlisted";
  if (group.visibility !== "PrivateAccess") return null;
  return group.can_have_guests === 1 ? "Private With Customers" : "Private";
}

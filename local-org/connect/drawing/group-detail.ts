import { elementRow } from "../../store/element-rows.ts";
import { PREFIX, siblingId } from "../../store/ids.ts";
import type { ViewedGroup } from "../../store/groups.ts";
import type { Json, Scope } from "../scope.ts";
import { drawFeedElement } from "./feed-element.ts";
import { drawViewedGroup } from "./group.ts";

const DAY = 24 * 60 * 60_000;

/** A ChatterGroupDetail. The information of a private group is for its members. */
export function drawGroupDetail(scope: Scope, group: ViewedGroup): Json {
  const manages = group.my_role === "GroupOwner" || group.my_role === "GroupManager";
  const isReadable = group.visibility === "PublicAccess" || group.my_membership_id !== null;
  return {
    ...drawViewedGroup(scope, group),
    announcement: drawAnnouncement(scope, group),
    information: isReadable ? { text: group.information_text, title: group.information_title } : { text: null, title: null },
    pendingRequests: manages && group.visibility !== "PublicAccess" ? group.pending_requests : null,
  };
}

/** An Announcement; null where there is none, its last day is over, or who asks may not see it. */
export function drawAnnouncement(scope: Scope, group: ViewedGroup): Json | null {
  const { announcement_element_id: elementId, announcement_expires_at: expiresAt } = group;
  if (!elementId || (expiresAt !== null && endOfDay(expiresAt) <= scope.now)) return null;
  const element = elementRow(scope.db, elementId);
  if (!element || !scope.visibility.canSee(element)) return null;
  const id = siblingId(elementId, PREFIX.announcement);
  return {
    expirationDate: expiresAt === null ? null : scope.date(expiresAt),
    feedElement: drawFeedElement(scope, element),
    id,
    isArchived: group.announcement_is_archived === 1,
    sendEmails: group.announcement_sends_emails === 1,
    url: scope.url(`/chatter/announcements/${id}`),
  };
}

/** The midnight after a moment: an announcement is shown until 11:59 p.m. of its last day, whatever the time of its date. */
export function endOfDay(time: number): number {
  return (Math.floor(time / DAY) + 1) * DAY;
}

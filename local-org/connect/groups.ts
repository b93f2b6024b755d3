import { filesSharedWith } from "../store/files.ts";
import { groupMembers, searchGroups, viewedGroup, type ViewedGroup } from "../store/groups.ts";
import { drawFile } from "./drawing/file.ts";
import { drawGroupMember, drawMembership } from "./drawing/group.ts";
import { drawGroupDetail } from "./drawing/group-detail.ts";
import { drawPhoto } from "./drawing/photo.ts";
import { ApiError, notFound } from "./errors.ts";
import { choiceParam, numberedPage, pageUrls, searchParam } from "./paging.ts";
import { answer, type ApiContext, createRoutes, idParam } from "./route.ts";

/** `/chatter/groups`: groups, their members and files. */
export const groups = createRoutes();

groups.get("/chatter/groups", (c) => {
  const scope = c.get("scope");
  const page = numberedPage(c, { most: 250 });
  const status = choiceParam(c, "archiveStatus", ["All", "Archived", "NotArchived"]);
  const archived = status === "All" ? null : status === "Archived";
  const text = searchParam(c) ?? "";
  const found = searchGroups(scope.db, { viewerId: scope.userId, text, archived, limit: page.limit, offset: page.offset });
  const shown = found.slice(0, page.size).map((group) => drawGroupDetail(scope, group));
  return answer(c, { ...pageUrls(c, "/chatter/groups", page, found.length), groups: shown });
});

groups.get("/chatter/groups/:id", (c) => answer(c, drawGroupDetail(c.get("scope"), findGroup(c))));

groups.get("/chatter/groups/:id/photo", (c) => {
  const group = findGroup(c);
  return answer(c, drawPhoto(c.get("scope"), group.id, group.photo_version_id));
});

groups.get("/chatter/groups/:id/members", (c) => {
  const scope = c.get("scope");
  const group = findReadableGroup(c);
  const page = numberedPage(c, { most: 1000 });
  const found = groupMembers(scope.db, group.id, page.limit, page.offset);
  return answer(c, {
    ...pageUrls(c, `/chatter/groups/${group.id}/members`, page, found.length),
    members: found.slice(0, page.size).map((member) => drawGroupMember(scope, member)),
    myMembership: drawMembership(scope, group),
    totalMemberCount: group.member_count,
  });
});

groups.get("/chatter/groups/:id/files", (c) => {
  const scope = c.get("scope");
  const group = findReadableGroup(c);
  const page = numberedPage(c);
  const found = filesSharedWith(scope.db, group.id, page.limit, page.offset);
  const files = found.slice(0, page.size).map((file) => drawFile(scope, file));
  return answer(c, { ...pageUrls(c, `/chatter/groups/${group.id}/files`, page, found.length), files });
});

/**
 * The group that the path names.
 *
 * @throws ApiError 404 where there is none, or it is unlisted and who asks is no member
 */
function findGroup(c: ApiContext): ViewedGroup {
  const scope = c.get("scope");
  const group = viewedGroup(scope.db, idParam(c), scope.userId);
  if (!group) throw notFound();
  return group;
}

/** @throws ApiError 403 for a private group that who asks is no member of */
function findReadableGroup(c: ApiContext): ViewedGroup {
  const group = findGroup(c);
  if (group.visibility === "PublicAccess" || group.my_membership_id !== null) return group;
  throw new ApiError(403, "INSUFFICIENT_ACCESS_OR_READONLY", "You must be a member of this group to see its content.");
}

import type { AnnouncementInput } from "../../src/connect/contract/announcements.ts";
import { AnnouncementInputSchema } from "../../src/connect/contract/announcements.ts";
import { announce, changeAnnouncement, endAnnouncement } from "../store/announcements.ts";
import { elementRow } from "../store/element-rows.ts";
import { createFeedElement } from "../store/feed-elements.ts";
import { type ViewedGroup, viewedGroup } from "../store/groups.ts";
import { PREFIX, siblingId } from "../store/ids.ts";
import { drawAnnouncement, endOfDay } from "./drawing/group-detail.ts";
import { ApiError, invalidBody, invalidId, notFound } from "./errors.ts";
import { findGroup, manages, noAccess } from "./find-group.ts";
import { pageUrls } from "./paging.ts";
import { answer, type ApiContext, checkedId, createRoutes, idParam, readInput } from "./route.ts";
import type { Json, Scope } from "./scope.ts";
import { readBody } from "./writing/body.ts";
import { missing, parseInput } from "./writing/input.ts";
import { CLIENT } from "./writing/post.ts";

/** What groups announce. A group has one announcement at most. */
export const announcements = createRoutes();

announcements.get("/chatter/groups/:id/announcements", (c) =>
  answer(c, drawPage(c.get("scope"), c, findGroup(c), `/chatter/groups/${idParam(c)}/announcements`)),
);

announcements.get("/chatter/announcements", (c) => {
  const group = groupOf(c.get("scope"), c.req.query("parentId"));
  return answer(c, drawPage(c.get("scope"), c, group, "/chatter/announcements"));
});

announcements.post("/chatter/groups/:id/announcements", async (c) => {
  const input = parseInput(AnnouncementInputSchema, await readInput(c));
  return answer(c, make(c.get("scope"), findGroup(c), input), 201);
});

announcements.post("/chatter/announcements", async (c) => {
  const scope = c.get("scope");
  const input = parseInput(AnnouncementInputSchema, await readInput(c));
  const announced = input.feedItemId ? elementRow(scope.db, checkedId(input.feedItemId))?.parent_id : undefined;
  return answer(c, make(scope, groupOf(scope, input.parentId ?? announced), input), 201);
});

announcements.get("/chatter/announcements/:id", (c) => answer(c, drawMade(c.get("scope"), findAnnounced(c).id)));

announcements.patch("/chatter/announcements/:id", async (c) => {
  const scope = c.get("scope");
  const group = findAnnounced(c);
  const input = parseInput(AnnouncementInputSchema, await readInput(c));
  checkManages(group);
  if (input.body || input.feedItemId || input.parentId) throw invalidBody("An announcement can be given another end, or be archived.");
  changeAnnouncement(scope.db, group.id, {
    expiresAt: input.expirationDate ? readEnd(scope, input.expirationDate) : group.announcement_expires_at,
    isArchived:
      input.isArchived === null || input.isArchived === undefined ? group.announcement_is_archived === 1 : isTrue(input.isArchived),
  });
  return answer(c, drawMade(scope, group.id));
});

/** The post stays where it is. */
announcements.delete("/chatter/announcements/:id", (c) => {
  const group = findAnnounced(c);
  checkManages(group);
  endAnnouncement(c.get("scope").db, group.id);
  return c.body(null, 204);
});

/** Announces a new post, or one of the group's that is there. */
function make(scope: Scope, group: ViewedGroup, input: AnnouncementInput): Json {
  const { db, userId, now } = scope;
  checkManages(group);
  if (group.is_archived) throw noAccess("You cannot post to an archived group.");
  if (!input.expirationDate) throw missing("expirationDate");
  const expiresAt = readEnd(scope, input.expirationDate);
  const segments = input.feedItemId ? [] : readBody(scope, input.body);
  if (!input.feedItemId && segments.length === 0) throw missing("body");
  db.transaction(() => {
    const elementId = input.feedItemId
      ? announcedPost(scope, group, input.feedItemId)
      : createFeedElement(db, { type: "AdvancedTextPost", actorId: userId, parentId: group.id, segments, client: CLIENT, createdAt: now });
    announce(db, group.id, { elementId, expiresAt, sendsEmails: isTrue(input.sendEmails) });
  })();
  return drawMade(scope, group.id);
}

/** The id of a text post of the group. */
function announcedPost(scope: Scope, group: ViewedGroup, feedItemId: string): string {
  const element = elementRow(scope.db, checkedId(feedItemId));
  if (element?.parent_id !== group.id || !["AdvancedTextPost", "TextPost"].includes(element.type)) throw invalidId(feedItemId);
  return element.id;
}

/** The last day of an announcement, which cannot be over. */
function readEnd(scope: Scope, date: string): number {
  const time = Date.parse(date);
  if (Number.isNaN(time)) throw new ApiError(400, "JSON_PARSER_ERROR", `expirationDate: "${date}" is not a date`);
  if (endOfDay(time) <= scope.now) throw new ApiError(400, "FIELD_INTEGRITY_EXCEPTION", "The expiration date must be in the future.");
  return time;
}

function checkManages(group: ViewedGroup): void {
  if (!manages(group.my_role)) throw noAccess("Only owners and managers of this group can make and change its announcements.");
}

const isTrue = (flag: unknown): boolean => String(flag) === "true";

function groupOf(scope: Scope, id: string | null | undefined): ViewedGroup {
  if (!id) throw missing("parentId");
  const group = viewedGroup(scope.db, checkedId(id), scope.userId);
  if (!group) throw notFound();
  return group;
}

/** The group whose announcement the path names. */
function findAnnounced(c: ApiContext): ViewedGroup {
  const scope = c.get("scope");
  const element = elementRow(scope.db, siblingId(idParam(c), PREFIX.feedElement));
  const group = element && viewedGroup(scope.db, element.parent_id, scope.userId);
  if (!group || group.announcement_element_id !== element.id || !drawAnnouncement(scope, group)) throw notFound();
  return group;
}

/** An Announcement that was just written, or found. */
function drawMade(scope: Scope, groupId: string): Json {
  const group = viewedGroup(scope.db, groupId, scope.userId);
  const drawn = group && drawAnnouncement(scope, group);
  if (!drawn) throw notFound();
  return drawn;
}

/** An AnnouncementPage. */
function drawPage(scope: Scope, c: ApiContext, group: ViewedGroup, resource: string): Json {
  const announcement = drawAnnouncement(scope, group);
  return { announcements: announcement ? [announcement] : [], ...pageUrls(c, resource, { number: 0, size: 25, offset: 0, limit: 26 }, 0) };
}

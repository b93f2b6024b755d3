import { markNotification, type NotificationRow, notificationRow, notificationsOf } from "../store/notifications.ts";
import { ApiError, illegalParameter, invalidBody, notFound } from "./errors.ts";
import { numberParam } from "./paging.ts";
import { answer, type ApiContext, createRoutes, flagOf, readInput } from "./route.ts";
import type { Json, Scope } from "./scope.ts";

/**
 * `/connect/notifications` (49.0): what apps of the org have told a person. Other programs than Salesforce's are given
 * notifications of custom types alone, so nothing that happens in Chatter makes one. The org has them, its sites have not.
 */
export const notifications = createRoutes();

const MOST = 50;

/** Letters of title and body that are answered, in full and trimmed. */
const FULL = { title: 250, body: 750 };
const TRIMMED = { title: 120, body: 320 };

notifications.get("/connect/notifications", (c) => {
  const { db, userId } = c.get("scope");
  const [before, after] = [timeParam(c, "before"), timeParam(c, "after")];
  if (before !== undefined && after !== undefined) throw illegalParameter("after", c.req.query("after") ?? "");
  // More than 50 is not refused: 50 are answered.
  const limit = Math.min(MOST, numberParam(c, "size", { least: 1, most: Infinity, usual: 10 }));
  return answer(c, drawAll(c, notificationsOf(db, userId, { ...(before && { before }), ...(after && { after }), limit })));
});

notifications.patch("/connect/notifications", async (c) => {
  const scope = c.get("scope");
  const input = await readInput(c);
  const marks = marksOf(input);
  const changed = inputIds(scope, input);
  for (const { id } of changed) markNotification(scope.db, id, marks, scope.now);
  // Which of them a change is answered with is not documented: here those that were changed.
  return answer(c, drawAll(c, changed.flatMap(({ id }) => notificationRow(scope.db, id) ?? []).slice(0, MOST)));
});

notifications.get("/connect/notifications/status", (c) => {
  const scope = c.get("scope");
  const all = notificationsOf(scope.db, scope.userId);
  const [unread, unseen] = [all.filter(({ is_read }) => is_read === 0), all.filter(({ is_seen }) => is_seen === 0)];
  return answer(c, {
    lastActivity: scope.date(all[0]?.created_at ?? scope.now),
    oldestUnread: scope.date(unread.at(-1)?.created_at ?? scope.now),
    oldestUnseen: scope.date(unseen.at(-1)?.created_at ?? scope.now),
    unreadCount: unread.length,
    unseenCount: unseen.length,
  });
});

notifications.get("/connect/notifications/:id", (c) => answer(c, draw(c, own(c.get("scope"), c.req.param("id")))));

notifications.patch("/connect/notifications/:id", async (c) => {
  const scope = c.get("scope");
  const { id } = own(scope, c.req.param("id"));
  markNotification(scope.db, id, marksOf(await readInput(c)), scope.now);
  return answer(c, draw(c, own(scope, id)));
});

/** @throws ApiError 404 where it is nobody's, or somebody else's */
function own({ db, userId }: Scope, id: string): NotificationRow {
  const found = notificationRow(db, id);
  if (!found || found.recipient_id !== userId) throw notFound();
  return found;
}

/** Those that a NotificationCollectionInput is about. What happens to ids of others is not documented: here 404. */
function inputIds(scope: Scope, { notificationIds, before }: Json): NotificationRow[] {
  if (notificationIds === undefined || notificationIds === null) {
    const time = before === undefined || before === null ? scope.now : Date.parse(typeof before === "string" ? before : "");
    if (Number.isNaN(time)) throw invalidBody("The property before must be a date.");
    return notificationsOf(scope.db, scope.userId, { before: time + (before ? 0 : 1) });
  }
  if (before) throw invalidBody("The properties before and notificationIds can't be used together.");
  if (!Array.isArray(notificationIds)) throw invalidBody("The property notificationIds must be a list.");
  if (notificationIds.length > MOST) throw new ApiError(400, "LIMIT_EXCEEDED", `You can mark up to ${MOST} notifications at once.`);
  return notificationIds.map((id) => own(scope, String(id)));
}

/** @throws ApiError 400 for none of both, and for what is read without being seen */
function marksOf(input: Json): { read: boolean | undefined; seen: boolean | undefined } {
  const [read, seen] = ["read", "seen"].map((name) => (input[name] === undefined ? undefined : flagOf(input, name)));
  if (read === undefined && seen === undefined) throw invalidBody("One of the properties read and seen is required.");
  if (read === true && seen === false) throw invalidBody("A notification that is read can't be unseen.");
  return { read, seen };
}

function timeParam(c: ApiContext, name: string): number | undefined {
  const text = c.req.query(name);
  if (!text) return undefined;
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw illegalParameter(name, text);
  return time;
}

/** A NotificationCollection. Whether it has more than the list is not documented: `before` leads on. */
function drawAll(c: ApiContext, all: readonly NotificationRow[]): Json {
  return { notifications: all.map((each) => draw(c, each)) };
}

/** A Notification. `target` is an id or, where a page was named instead, null. */
function draw(c: ApiContext, { id, type_id, title, body, target_id, is_read, is_seen, created_at, modified_at }: NotificationRow): Json {
  const scope = c.get("scope");
  const most = c.req.query("trimMessages")?.toLowerCase() === "false" ? FULL : TRIMMED;
  return {
    additionalData: null,
    communityId: null,
    communityName: null,
    count: 1,
    id,
    image: null,
    lastModified: scope.date(modified_at),
    messageBody: body.slice(0, most.body),
    messageTitle: title.slice(0, most.title),
    mostRecentActivityDate: scope.date(created_at),
    organizationId: scope.context.orgId,
    read: is_read === 1,
    recipientId: scope.userId,
    seen: is_seen === 1,
    target: target_id,
    targetPageRef: null,
    type: type_id,
    url: scope.url(`/connect/notifications/${id}`),
  };
}

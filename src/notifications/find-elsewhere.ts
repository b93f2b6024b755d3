import type { ChatterGroupPage } from "~/connect/contract/groups.ts";
import type { NotificationCollection } from "~/connect/contract/notifications.ts";
import type { FollowerPage } from "~/connect/contract/people.ts";
import { entityPlace } from "~/entities/entity-place.ts";
import { asCount, asPlainLine, objectsOf } from "~/lib/readers.ts";
import { timeOf, whoOf } from "./find-in-posts.ts";
import type { Kept } from "./kept.ts";
import { type Told, withTold } from "./told.ts";

/** New followers. Which of them a page begins with is not documented: one that is not on it has no name here. */
export function findFollowers(page: FollowerPage, { items, followers }: Kept): Partial<Kept> {
  const all = objectsOf(page.followers);
  const now = { total: asCount(page.total ?? all.length), ids: all.flatMap(({ id }) => id ?? []) };
  if (!followers) return { followers: now };
  const strangers = all.filter(({ id }) => id && !followers.ids.includes(id));
  // Without a total, a page that has all of them tells.
  const more = page.total == null ? (page.nextPageUrl ? 0 : strangers.length) : now.total - followers.total;
  const named = strangers.slice(0, Math.max(0, more));
  const unnamed = more - named.length;
  const base = { kind: "follower" as const, about: "followers", place: "/people/me/followers", text: "", at: Date.now(), ...NEW };
  const found = named.map(({ id, subscriber }): Told => ({ ...base, id: `follower:${id}`, who: whoOf(subscriber), others: 0 }));
  if (unnamed > 0) found.push({ ...base, id: `followers:${followers.total}-${now.total}`, who: null, others: unnamed - 1 });
  return { followers: now, items: withTold(items, found) };
}

/** Announcements in the person's groups, and requests to join those that they run. */
export function findInGroups(page: ChatterGroupPage, { items, since, requests }: Kept, me: string): Partial<Kept> {
  const found: Told[] = [];
  const waiting: Record<string, number> = {};
  let latest = 0;
  const isFirst = since.groups === undefined;
  for (const { id, name, announcement, pendingRequests } of objectsOf(page.groups)) {
    if (!id) continue;
    const post = announcement?.feedElement;
    const author = whoOf(post?.actor);
    const saidAt = timeOf(post?.createdDate);
    latest = Math.max(latest, saidAt);
    if (announcement?.id && author?.id !== me) {
      // Without a date, it is the one that was not there before.
      const at = saidAt || Date.now();
      const isOld = isFirst || at <= (since.groups ?? 0);
      const about = post?.id ?? announcement.id;
      const text = asPlainLine(post?.body?.text);
      const told = { id: announcement.id, kind: "announcement" as const, about, place: `/groups/${id}`, who: author, others: 0, text, at };
      found.push({ ...told, isSeen: isOld, isRead: isOld });
    }
    const count = asCount(pendingRequests);
    if (pendingRequests != null) waiting[id] = count;
    const more = count - (requests[id] ?? (isFirst ? count : 0));
    if (more <= 0) continue;
    const request = { kind: "request" as const, about: `requests:${id}`, place: `/groups/${id}/requests`, text: asPlainLine(name) };
    found.push({ ...request, id: `request:${id}:${Date.now()}`, who: null, others: more - 1, at: Date.now(), ...NEW });
  }
  return { items: withTold(items, found), since: { ...since, groups: since.groups ?? latest }, requests: waiting };
}

/** What apps of the org say. The org keeps what was seen and read. */
export function findInOrg({ notifications }: NotificationCollection, { items }: Kept): Partial<Kept> {
  const found = objectsOf(notifications).flatMap(
    ({ id, messageTitle, messageBody, target, mostRecentActivityDate, seen, read }): Told[] => {
      if (!id) return [];
      const text = [messageTitle, messageBody].map(asPlainLine).filter(Boolean).join(". ");
      const at = timeOf(mostRecentActivityDate);
      const marks = { isSeen: seen === true || read === true, isRead: read === true };
      return [{ id, kind: "org", about: id, place: entityPlace(target), who: null, others: 0, text, at, ...marks }];
    },
  );
  const now = new Map(found.map((told) => [told.id, told]));
  return { items: withTold(items, found).map((told) => now.get(told.id) ?? told) };
}

const NEW = { isSeen: false, isRead: false };

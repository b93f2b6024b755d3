import type { BatchResults } from "~/connect/contract/errors.ts";
import type { FeedElement, FeedElementPage } from "~/connect/contract/feed-elements.ts";
import type { ChatterGroupPage } from "~/connect/contract/groups.ts";
import type { NotificationCollection } from "~/connect/contract/notifications.ts";
import type { FollowerPage } from "~/connect/contract/people.ts";
import { meaningOf } from "~/connect/meaning.ts";
import { NOTIFICATIONS_PATH } from "~/connect/notifications.ts";
import { updatesPath } from "~/connect/updates-path.ts";
import { MINUTE } from "~/data/polling.ts";
import type { Get } from "~/data/read-together.ts";
import type { Store } from "~/data/store.ts";
import { objectsOf } from "~/lib/readers.ts";
import { findFollowers, findInGroups, findInOrg } from "./find-elsewhere.ts";
import { findInPosts } from "./find-in-posts.ts";
import { changeKept, keptOf, type Source } from "./kept.ts";
import { type Told, withTold } from "./told.ts";

/** Milliseconds until each source is asked again; 0 for each poll. Every read counts against the hour's calls. */
const PAUSES: Record<Source, number> = {
  to: 0,
  mine: 0,
  followed: 3 * MINUTE,
  people: 10 * MINUTE,
  groups: 10 * MINUTE,
  org: 2 * MINUTE,
};

/** Where the org has told a person nothing yet, as usual; where it refuses to, or fails in this alone. */
const SELDOM = { org: 15 * MINUTE, refused: 60 * MINUTE, failed: 5 * MINUTE };

/**
 * Mentions, posts to the person, and posts of theirs that were commented on. Comments move a post up in it. Source:
 * `/chatter/feeds/to/me/feed-elements`.
 */
const TO_ME = "/chatter/feeds/to/me/feed-elements?sort=LastModifiedDateDesc&pageSize=15&recentCommentCount=10";

/** The person's latest posts, for their likes, which move nothing. Source: `/chatter/feeds/user-profile/me/feed-elements`. */
const MINE = "/chatter/feeds/user-profile/me/feed-elements?pageSize=15&recentCommentCount=3";

/** How many posts are remembered that the person has commented on, and their own with likes. */
const MOST_FOLLOWED = 10;
const MOST_LIKED = 60;

/** Looks into all sources that are due, and keeps what a person has to be told. @returns what is new */
export type Look = (get: Get) => Promise<Told[]>;

/** Makes one. It remembers where to ask for the latest of the To-me feed, so that little is read each time. */
export function createLook(store: Store): Look {
  let updates: { url: string | null; latest: string | null } = { url: null, latest: null };
  /** Of one look: how many sources were asked, and which of them failed. */
  let asked = 0;
  const failures = new Map<Source, unknown>();

  /** Asks a source, if it is due. Null where it is not, refuses or fails. */
  async function ask<Answer>(get: Get, source: Source, path: string): Promise<Answer | null> {
    const now = Date.now();
    const due = keptOf(store).get().next[source] ?? 0;
    // Further away than any pause: the clock was set back.
    if (due > now && due <= now + SELDOM.refused) return null;
    asked++;
    try {
      const answer = await get<Answer>(path);
      keepNext(source, now + PAUSES[source]);
      return answer;
    } catch (error) {
      if (meaningOf(error).isFinal) keepNext(source, now + SELDOM.refused);
      else failures.set(source, error);
      return null;
    }
  }

  /** What fails alone is left alone for a while. Where all fails, the org does, and all polls come later. */
  function mindFailures(): void {
    const [failure] = failures.values();
    if (failures.size === asked && failure !== undefined) throw failure;
    for (const source of failures.keys()) keepNext(source, Date.now() + SELDOM.failed);
  }

  function keepNext(source: Source, at: number): void {
    changeKept(store, ({ next }) => ({ next: { ...next, [source]: at } }));
  }

  async function askPosts(get: Get): Promise<void> {
    const { url } = updates;
    const [to, mine] = await Promise.all([
      ask<FeedElementPage>(get, "to", url ? updatesPath(url, TO_ME) : TO_ME),
      ask<FeedElementPage>(get, "mine", MINE),
    ]);
    if (to) {
      // The tokens have whole seconds: the one before the latest misses nothing.
      updates = { url: updates.latest ?? to.updatesUrl ?? null, latest: to.updatesUrl ?? updates.latest };
      keepPosts("to", objectsOf(to.elements));
    }
    if (mine) keepPosts("mine", objectsOf(mine.elements));
  }

  async function askFollowed(get: Get): Promise<void> {
    const ids = Object.keys(keptOf(store).get().followed);
    if (ids.length === 0) return;
    const answer = await ask<BatchResults>(get, "followed", `/chatter/feed-elements/batch/${ids.join(",")}`);
    const elements = objectsOf(answer?.results).flatMap(({ statusCode, result }) => (statusCode === 200 ? [result as FeedElement] : []));
    // Only what came after the person's own comment is told of: there is no first look.
    if (answer) keepPosts("followed", objectsOf(elements), 0);
  }

  function keepPosts(source: Source, elements: readonly FeedElement[], always?: number): void {
    changeKept(store, ({ items, since, likes, followed }) => {
      const found = findInPosts(elements, { me: store.owner.userId, since: always ?? since[source], likes, followed });
      return {
        items: withTold(items, found.items),
        since: { ...since, [source]: since[source] ?? found.latest },
        likes: latestOf(found.likes, MOST_LIKED),
        followed: latestOf(found.followed, MOST_FOLLOWED),
      };
    });
  }

  async function askPeople(get: Get): Promise<void> {
    const answer = await ask<FollowerPage>(get, "people", "/chatter/users/me/followers?pageSize=25");
    if (answer) changeKept(store, (kept) => findFollowers(answer, kept));
  }

  async function askGroups(get: Get): Promise<void> {
    const answer = await ask<ChatterGroupPage>(get, "groups", "/chatter/users/me/groups?pageSize=100");
    if (answer) changeKept(store, (kept) => findInGroups(answer, kept, store.owner.userId));
  }

  async function askOrg(get: Get): Promise<void> {
    const answer = await ask<NotificationCollection>(get, "org", NOTIFICATIONS_PATH);
    if (!answer) return;
    if (objectsOf(answer.notifications).length === 0) keepNext("org", Date.now() + SELDOM.org);
    changeKept(store, (kept) => findInOrg(answer, kept));
  }

  return async (get) => {
    const known = new Set(
      keptOf(store)
        .get()
        .items.map(({ id }) => id),
    );
    asked = 0;
    failures.clear();
    await Promise.all([askPosts(get), askFollowed(get), askPeople(get), askGroups(get), askOrg(get)]);
    mindFailures();
    return keptOf(store)
      .get()
      .items.filter(({ id, isRead, isSeen }) => !known.has(id) && !isRead && !isSeen);
  };
}

/** The last entries of a record: those that were added latest. */
function latestOf<Value>(record: Readonly<Record<string, Value>>, most: number): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).slice(-most));
}

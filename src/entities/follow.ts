import type { Reference } from "~/connect/contract/actors.ts";
import { ConnectError } from "~/connect/errors.ts";
import { follow, unfollow } from "~/connect/user-changes.ts";
import { change, type Effect, effect, scopeOf } from "~/data/change.ts";
import type { Kind } from "~/data/records.ts";
import type { Store } from "~/data/store.ts";
import { peopleMessages } from "~/lib/messages/people.ts";
import { showRefusal } from "~/ui/toast.ts";

/** The reference to delete to unfollow; empty while the org has not confirmed; null if not following. */
export type Follow = Reference | null;

/** A person or record. */
export interface Followable {
  mySubscription?: Follow;
  followersCount?: number | null;
}

interface Options {
  /** For the message if the org refuses. */
  name: string;
  /** Effects on other records, first: they may depend on the followed one's previous state. */
  effects?: readonly Effect<Follow>[];
  reread: () => Promise<unknown>;
}

/** Follows or unfollows a thing whose record is known. Shown at once. */
export function setFollowing<T extends Followable>(
  store: Store,
  kind: Kind<T>,
  id: string,
  isWanted: boolean,
  { name, effects = [], reread }: Options,
): void {
  void change<Follow>(store, {
    scope: scopeOf("follow", kind, id),
    effects: [
      ...effects,
      effect<T, Follow>(kind, id, {
        show: (record) => withFollow(record, isWanted ? {} : null),
        confirm: withFollow,
        tell: ({ mySubscription, followersCount }) => ({ type: "part", kind: kind.name, id, part: { mySubscription, followersCount } }),
      }),
    ],
    send: () => setFollow(store, id, store.records.said(kind, id)?.mySubscription ?? null, isWanted),
    // Cached follower lists that are not on screen are outdated now.
    onDone: () => store.client.removeQueries({ queryKey: ["follows"], type: "inactive" }),
    reread,
    onRefused: (error) => showRefusal((isWanted ? peopleMessages.couldNotFollow : peopleMessages.couldNotUnfollow)(name), error),
  });
}

/** Follows or unfollows, unless that is already so. */
async function setFollow({ connection }: Store, id: string, before: Follow, isWanted: boolean): Promise<Follow> {
  if (isWanted === (before !== null)) return before;
  if (before === null) {
    const made = await follow(connection, id);
    return { id: made.id, url: made.url };
  }
  await unfollow(connection, before).catch((error: unknown) => {
    // Already ended elsewhere.
    if (!(error instanceof ConnectError && error.kind === "not-found")) throw error;
  });
  return null;
}

function withFollow<T extends Followable>(thing: T, next: Follow): T {
  const difference = Number(next !== null) - Number(Boolean(thing.mySubscription));
  return { ...thing, mySubscription: next, followersCount: moved(thing.followersCount, difference) };
}

/** A count that may be unknown, changed by a difference. */
export function moved(count: number | null | undefined, difference: number): number | null | undefined {
  return typeof count === "number" ? Math.max(0, count + difference) : count;
}

import type { Reference } from "~/connect/contract/actors.ts";
import type { UserDetail } from "~/connect/contract/people.ts";
import { ConnectError } from "~/connect/errors.ts";
import { follow, unfollow } from "~/connect/user-changes.ts";
import { change, effect, scopeOf } from "~/data/change.ts";
import { PEOPLE } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import type { Store } from "~/data/store.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";
import { peopleMessages } from "~/lib/messages/people.ts";
import { showRefusal } from "~/ui/toast.ts";
import { personId, rereadPerson } from "./person.ts";

/** The reference to delete to unfollow; empty while the org has not confirmed; null if not following. */
type Follow = Reference | null;

/** The fields of a person needed to follow them. */
export interface Followed {
  id?: string | null;
  mySubscription?: Reference | null;
}

/**
 * Whether the signed-in person follows somebody, and a function to change it.
 *
 * @param person may be a summary: its `mySubscription` counts if nothing newer is known
 */
export function useFollow(person: Followed, name: string) {
  const store = useStore();
  const id = personId(store, person.id ?? "");
  const known = useRecord(PEOPLE, id);
  const shown = known?.mySubscription === undefined ? person.mySubscription : known.mySubscription;
  return {
    isFollowing: Boolean(shown),
    setFollowing: (isWanted: boolean) => setFollowing(store, { ...person, id }, isWanted, name),
  };
}

/** Follows or unfollows a person. Shown at once; both people's counts change on confirmation. */
function setFollowing(store: Store, person: Followed & { id: string }, isWanted: boolean, name: string): void {
  const { records } = store;
  const { id } = person;
  if (records.said(PEOPLE, id)?.mySubscription === undefined) receive(store, PEOPLE, person, records.tick());
  void change<Follow>(store, {
    scope: scopeOf("follow", PEOPLE, id),
    effects: [
      // My own count first: it depends on the other record's previous state.
      effect<UserDetail, Follow>(PEOPLE, personId(store, "me"), {
        show: (me) => me,
        confirm: (me, now) => withFollowingCount(me, Number(now !== null) - Number(Boolean(records.said(PEOPLE, id)?.mySubscription))),
      }),
      effect<UserDetail, Follow>(PEOPLE, id, {
        show: (record) => withFollow(record, isWanted ? {} : null),
        confirm: withFollow,
        tell: ({ mySubscription, followersCount }) => ({ type: "part", kind: PEOPLE.name, id, part: { mySubscription, followersCount } }),
      }),
    ],
    send: () => setFollow(store, id, isWanted),
    // Cached follower lists that are not on screen are outdated now.
    onDone: () => store.client.removeQueries({ queryKey: ["follows"], type: "inactive" }),
    reread: () => rereadPerson(store, id),
    onRefused: (error) => showRefusal((isWanted ? peopleMessages.couldNotFollow : peopleMessages.couldNotUnfollow)(name), error),
  });
}

/** Follows or unfollows, unless that is already so. */
async function setFollow({ connection, records }: Store, id: string, isWanted: boolean): Promise<Follow> {
  const before = records.said(PEOPLE, id)?.mySubscription ?? null;
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

function withFollow(person: UserDetail, next: Follow): UserDetail {
  const difference = Number(next !== null) - Number(Boolean(person.mySubscription));
  return { ...person, mySubscription: next, followersCount: moved(person.followersCount, difference) };
}

function withFollowingCount(me: UserDetail, difference: number): UserDetail {
  const { followingCounts: counts } = me;
  return {
    ...me,
    followingCounts: counts && { ...counts, total: moved(counts.total, difference), people: moved(counts.people, difference) },
  };
}

function moved(count: number | null | undefined, difference: number): number | null | undefined {
  return typeof count === "number" ? Math.max(0, count + difference) : count;
}

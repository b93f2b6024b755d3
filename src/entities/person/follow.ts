import type { UserDetail } from "~/connect/contract/people.ts";
import { effect } from "~/data/change.ts";
import { PEOPLE } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import type { Store } from "~/data/store.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";
import { type Follow, moved, setFollowing } from "../follow.ts";
import { personId, rereadPerson } from "./person.ts";

/** The fields of a person needed to follow them. */
export interface Followed {
  id?: string | null;
  mySubscription?: Follow;
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
    setFollowing: (isWanted: boolean) => followPerson(store, { ...person, id }, isWanted, name),
  };
}

/** Follows or unfollows a person. Both people's counts change on confirmation. */
function followPerson(store: Store, person: Followed & { id: string }, isWanted: boolean, name: string): void {
  const { records } = store;
  const { id } = person;
  if (records.said(PEOPLE, id)?.mySubscription === undefined) receive(store, PEOPLE, person, records.tick());
  const myCount = effect<UserDetail, Follow>(PEOPLE, personId(store, "me"), {
    show: (me) => me,
    confirm: (me, now) => withFollowingCount(me, Number(now !== null) - Number(Boolean(records.said(PEOPLE, id)?.mySubscription))),
  });
  setFollowing(store, PEOPLE, id, isWanted, { name, effects: [myCount], reread: () => rereadPerson(store, id) });
}

function withFollowingCount(me: UserDetail, difference: number): UserDetail {
  const { followingCounts: counts } = me;
  return {
    ...me,
    followingCounts: counts && { ...counts, total: moved(counts.total, difference), people: moved(counts.people, difference) },
  };
}

import { useMemo } from "react";
import type { ChatterGroupPage } from "~/connect/contract/groups.ts";
import type { UserDetail, UserPage } from "~/connect/contract/people.ts";
import { groupsPath } from "~/connect/groups.ts";
import { usersPath } from "~/connect/user-lists.ts";
import { userPath } from "~/connect/users.ts";
import { GROUPS, PEOPLE } from "~/data/kinds.ts";
import { readTogether } from "~/data/read-together.ts";
import { usePages } from "~/data/use-pages.ts";
import { type Ask, useRead } from "~/data/use-read.ts";
import { useStore } from "~/data/use-store.tsx";
import { personId } from "~/entities/person/person.ts";
import { suggestGroups, suggestPeople } from "./suggest.ts";

/** Enough that some of them have a photo and a title. */
const PEOPLE_READ = 50;

const askTogether: Ask<UserDetail> = (store, _id, signal) => readTogether(store)(userPath("me"), signal);

/** The signed-in person, whom they could follow and which groups they could join, read by one call. */
export function useSuggestions() {
  const store = useStore();
  const { records } = store;
  const get = readTogether(store);
  const me = useRead(PEOPLE, personId(store, "me"), askTogether);
  const people = usePages<UserPage>(["people"], usersPath("", PEOPLE_READ), { kind: PEOPLE, get });
  const groups = usePages<ChatterGroupPage>(["groups"], groupsPath("", "NotArchived"), { kind: GROUPS, get });
  const managerId = me.data?.managerId;
  // Chosen once: whoever is followed here keeps their place.
  const suggestedPeople = useMemo(
    () =>
      suggestPeople(
        people.items.map((person) => records.get(PEOPLE, person.id ?? "") ?? person),
        store.owner.userId,
        managerId,
      ),
    [people.items, records, store, managerId],
  );
  const suggestedGroups = useMemo(
    () => suggestGroups(groups.items.map((group) => records.get(GROUPS, group.id ?? "") ?? group)),
    [groups.items, records],
  );
  return {
    me: me.data,
    people: suggestedPeople,
    groups: suggestedGroups,
    isPending: me.isPending || people.isPending || groups.isPending,
  };
}

import type { PeopleList } from "~/connect/people-lists.ts";
import { perStoreValue } from "~/data/per-store-value.ts";
import type { Store } from "~/data/store.ts";

/** Who did something to an element or comment, and how many that are. */
export interface ShownPeople {
  list: PeopleList;
  id: string;
  total: number;
}

const shown = perStoreValue<ShownPeople>();

/** The list that a person looks at, or null. */
export const useShownPeople = shown.useValue;

/** Opens a list of people, in a dialog that the shell draws. */
export function showPeople(store: Store, people: ShownPeople): void {
  shown.set(store, people);
}

/** Closes it. */
export function hidePeople(store: Store): void {
  shown.set(store, null);
}

import type { PeopleList } from "~/connect/people-lists.ts";
import { perStore, type Store } from "~/data/store.ts";
import { useStore } from "~/data/use-store.tsx";
import { useWatched, watchedValue } from "~/data/watched-value.ts";

/** Who did something to an element or comment, and how many that are. */
export interface ShownPeople {
  list: PeopleList;
  id: string;
  total: number;
  /** Takes the focus in the end; by default what had it before. */
  opener?: HTMLElement | null;
}

const shownOf = perStore(() => watchedValue<ShownPeople>());

/** The list that a person looks at, or null. */
export function useShownPeople(): ShownPeople | null {
  return useWatched(shownOf(useStore()));
}

/** Opens a list of people, in a dialog that the shell draws. */
export function showPeople(store: Store, people: ShownPeople): void {
  shownOf(store).set(people);
}

/** Closes it. */
export function hidePeople(store: Store): void {
  shownOf(store).set(null);
}

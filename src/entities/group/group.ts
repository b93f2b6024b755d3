import { useCallback } from "react";
import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { getGroup } from "~/connect/groups.ts";
import { GROUPS } from "~/data/kinds.ts";
import { editList } from "~/data/list-edits.ts";
import type { Store } from "~/data/store.ts";
import { type Ask, readOptions, useRead } from "~/data/use-read.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";
import { LAPSES_AFTER } from "~/lib/picture-url.ts";
import { isMember } from "./group-roles.ts";

/** The list of the groups of the person who is signed in, for changes that put a group into it or take it out. */
export const MY_GROUPS = "my-groups";

/** One group. What a list has said of it shows at once, while the org is asked for the rest. */
export function useGroup(id: string) {
  return useRead(GROUPS, id, askAndSync);
}

/** The org's answer tells, too, whether the group belongs among one's own. */
const askAndSync: Ask<ChatterGroup> = async (store, id, signal) => {
  const group = await getGroup(store.connection, id, signal);
  const known = store.records.said(GROUPS, id);
  if (known && isMember(known) !== isMember(group)) editList(store, MY_GROUPS, id, isMember(group));
  return group;
};

/** A group of a list, as its record has it by now. Asks the org for nothing. */
export function useListedGroup(listed: ChatterGroup): ChatterGroup {
  return useRecord(GROUPS, listed.id ?? "") ?? listed;
}

/** Reads a group again, such as when it is not what it seemed. A failure is left as it is. */
export async function refreshGroup(store: Store, id: string): Promise<void> {
  await store.client.prefetchQuery({ ...readOptions(store, GROUPS, id, askAndSync), staleTime: 0 });
}

/** What to call when the photo of a group does not load: asks for the group again, with a fresh URL. */
export function useRefreshGroupPhoto(id: string): () => void {
  const store = useStore();
  return useCallback(() => {
    if (Date.now() - store.records.readAt(GROUPS, id) >= LAPSES_AFTER) void refreshGroup(store, id);
  }, [store, id]);
}

import { useCallback } from "react";
import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { getGroup } from "~/connect/groups.ts";
import { GROUPS } from "~/data/kinds.ts";
import { editList } from "~/data/list-edits.ts";
import { mayRefresh } from "~/data/may-refresh.ts";
import type { Store } from "~/data/store.ts";
import { type Ask, readOptions, useRead } from "~/data/use-read.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";
import { isMember } from "./group-roles.ts";

/** Name of the list of my groups, for changes that add or remove a group. */
export const MY_GROUPS = "my-groups";

/** One group. A list's summary is shown at once, while the whole group is read. */
export function useGroup(id: string, { isWanted = true } = {}) {
  return useRead(GROUPS, id, askAndSync, { isWanted });
}

/** Also ends an announcement that is gone, and moves the group into or out of my groups when the answer shows another role. */
const askAndSync: Ask<ChatterGroup> = async (store, id, signal) => {
  const before = store.records.asOf(GROUPS, id);
  const group = await getGroup(store.connection, id, signal);
  const known = store.records.said(GROUPS, id);
  if (known && isMember(known) !== isMember(group)) editList(store, MY_GROUPS, id, isMember(group));
  // A list may lack the announcement; where the group itself has none, it was taken back.
  if (known?.announcement && group.announcement === null && store.records.asOf(GROUPS, id) === before) {
    store.records.confirm<ChatterGroup>(GROUPS, id, (record) => ({ ...record, announcement: null }));
  }
  return group;
};

/** A list's group, as its record is by now. Makes no call. */
export function useListedGroup(listed: ChatterGroup): ChatterGroup {
  return useRecord(GROUPS, listed.id ?? "") ?? listed;
}

/** Reads a group again, such as after an unexpected answer. Ignores failures. */
export async function refreshGroup(store: Store, id: string): Promise<void> {
  await store.client.prefetchQuery({ ...readOptions(store, GROUPS, id, askAndSync), staleTime: 0 });
}

/** Callback for a group photo that fails to load: reads the group again to get a fresh URL. */
export function useRefreshGroupPhoto(id: string): () => void {
  const store = useStore();
  return useCallback(() => {
    if (mayRefresh(store, store.records.readAt(GROUPS, id))) void refreshGroup(store, id);
  }, [store, id]);
}

import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { ChatterGroup, ChatterGroupPage } from "~/connect/contract/groups.ts";
import { pageItems } from "~/connect/pages.ts";
import { wasChangedSince } from "../outrun.ts";
import { isMember } from "./group-roles.ts";

/**
 * One thing, one entry: each group lives once in the query cache, and wherever it is drawn that entry is read. So
 * joining in a list shows in the group's page and in the column beside it.
 */
export const groupKey = (id: string) => ["group", id] as const;

/** The lists of the groups of the person who is signed in: all of them, and what was searched for. */
export const MY_GROUPS = ["my-groups"] as const;

/** What a list of groups may leave out and a group's own answer has. */
const RICHER = ["announcement", "information", "pendingRequests"] as const;

/**
 * Puts the groups of a page of a list into their entries, without taking from them what only their own answers have. A
 * list that was asked for before a group was changed does not know what has become of it, and says nothing of it.
 *
 * @param askedAt when the page was asked for, in epoch milliseconds
 */
export function storeGroups(client: QueryClient, page: ChatterGroupPage, askedAt: number): void {
  for (const group of pageItems(page)) {
    if (typeof group?.id !== "string" || wasChangedSince(group.id, askedAt)) continue;
    const key = groupKey(group.id);
    // A list's word is shown, but does not count as having asked for the group itself.
    const updatedAt = client.getQueryState(key)?.dataUpdatedAt ?? 0;
    client.setQueryData<ChatterGroup>(key, (known) => withList(known, group), { updatedAt });
  }
}

function withList(known: ChatterGroup | undefined, listed: ChatterGroup): ChatterGroup {
  if (!known) return listed;
  const kept = RICHER.filter((name) => listed[name] == null).map((name) => [name, known[name]] as const);
  return { ...known, ...listed, ...Object.fromEntries(kept) };
}

/** Changes some properties of a group wherever it is drawn. */
export function patchGroup(client: QueryClient, group: ChatterGroup, changes: Partial<ChatterGroup>): void {
  if (!group.id) return;
  const key = groupKey(group.id);
  const updatedAt = client.getQueryState(key)?.dataUpdatedAt ?? 0;
  const changed = client.setQueryData<ChatterGroup>(key, (known) => ({ ...(known ?? group), ...changes }), { updatedAt });
  if (changed) syncMyGroups(client, changed);
}

/** Puts a group into the lists of my groups, or takes it out, as I am a member or not. */
export function syncMyGroups(client: QueryClient, group: ChatterGroup): void {
  const isMine = isMember(group);
  for (const [key, list] of client.getQueriesData<InfiniteData<ChatterGroupPage>>({ queryKey: MY_GROUPS })) {
    if (!list) continue;
    const isListed = list.pages.some((page) => pageItems(page).some((each) => each?.id === group.id));
    if (isListed === isMine || (isMine && isSearch(key))) continue;
    const pages = list.pages.map((page, index) => {
      const others = pageItems(page).filter((each) => each?.id !== group.id);
      return { ...page, groups: isMine && index === 0 ? [group, ...others] : others };
    });
    client.setQueryData(key, { ...list, pages });
  }
}

/** Whether a list is what a search found, where a new group need not belong. */
function isSearch(key: readonly unknown[]): boolean {
  return String(key.at(-1)).includes("&q=");
}

import { queryOptions, useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Connection } from "~/connect/connection.ts";
import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { getGroup } from "~/connect/groups.ts";
import { LAPSES_AFTER } from "~/lib/picture-url.ts";
import { useConnection } from "~/session/session-context.tsx";
import { groupKey, syncMyGroups } from "./group-cache.ts";

function groupQuery(client: QueryClient, connection: Connection, id: string) {
  return queryOptions({
    queryKey: groupKey(id),
    queryFn: async ({ signal }) => {
      const group = await getGroup(connection, id, signal);
      syncMyGroups(client, group);
      return group;
    },
  });
}

/** One group. What a list has said of it shows at once, while the org is asked for the rest. */
export function useGroup(id: string) {
  const client = useQueryClient();
  return useQuery(groupQuery(client, useConnection(), id));
}

/** A group of a list, as its own entry in the cache has it by now. Asks the org for nothing. */
export function useListedGroup(listed: ChatterGroup): ChatterGroup {
  const client = useQueryClient();
  const query = groupQuery(client, useConnection(), listed.id ?? "");
  const { data } = useQuery({ ...query, enabled: false, initialData: listed, initialDataUpdatedAt: 0 });
  return listed.id ? data : listed;
}

/** What to call to have a group read again, such as when it is not what it seemed. A failure is left as it is. */
export function useRefreshGroup(id: string): () => Promise<void> {
  const client = useQueryClient();
  const connection = useConnection();
  return useCallback(() => client.prefetchQuery({ ...groupQuery(client, connection, id), staleTime: 0 }), [client, connection, id]);
}

/** What to call when the photo of a group does not load: asks for the group again, with a fresh URL. */
export function useRefreshGroupPhoto(id: string): () => void {
  const client = useQueryClient();
  const refresh = useRefreshGroup(id);
  return useCallback(() => {
    const age = Date.now() - (client.getQueryState(groupKey(id))?.dataUpdatedAt ?? Date.now());
    if (age >= LAPSES_AFTER) void refresh();
  }, [client, id, refresh]);
}

import { useQuery } from "@tanstack/react-query";
import { getOrganization } from "~/connect/organization.ts";
import { useStore } from "~/data/use-store.tsx";

/** Whether people from outside the company can be here. */
export interface Sites {
  /** Whether the org has sites for customers. */
  hasSites: boolean;
  /** Whether the signed-in person is from outside. */
  amExternal: boolean;
}

/**
 * What the org says of its sites; null until it has answered. One call for each sign-in.
 *
 * @param isWanted whether anybody needs to know
 */
export function useSites(isWanted: boolean): Sites | null {
  const { connection } = useStore();
  const { data } = useQuery({
    queryKey: ["organization"],
    queryFn: ({ signal }) => getOrganization(connection, signal),
    enabled: isWanted,
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  });
  return data ? { hasSites: data.features?.communitiesEnabled === true, amExternal: data.userSettings?.externalUser === true } : null;
}

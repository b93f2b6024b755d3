import { useQuery } from "@tanstack/react-query";
import type { OrganizationSettings } from "~/connect/contract/organization.ts";
import { ORGANIZATION_PATH } from "~/connect/organization.ts";
import { readTogether } from "~/data/read-together.ts";
import { useStore } from "~/data/use-store.tsx";

/**
 * What the org can do, and what the signed-in person may; null until it has answered. One call for each sign-in.
 *
 * @param isWanted whether anybody needs to know
 */
export function useOrganization(isWanted: boolean): OrganizationSettings | null {
  const get = readTogether(useStore());
  const { data } = useQuery({
    queryKey: ["organization"],
    queryFn: ({ signal }) => get<OrganizationSettings>(ORGANIZATION_PATH, signal),
    enabled: isWanted,
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  });
  return data ?? null;
}

import { queryOptions } from "@tanstack/react-query";
import { getCommunities } from "~/connect/communities.ts";
import type { CommunityPage } from "~/connect/contract/communities.ts";
import type { Store } from "~/data/store.ts";

/** The query of the sites that the signed-in person is a member of. One call for each page that asks. */
export function siteListOptions({ connection }: Store) {
  return queryOptions<CommunityPage>({
    queryKey: ["sites"],
    queryFn: ({ signal }) => getCommunities(connection, signal),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  });
}

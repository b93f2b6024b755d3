import { useQuery } from "@tanstack/react-query";
import { getGroup } from "~/connect/groups.ts";
import { getUserGroups } from "~/connect/users.ts";
import { useConnection } from "~/session/session-context.tsx";

/** The groups of the person who is signed in, as the org orders them. */
export function useMyGroups() {
  const connection = useConnection();
  return useQuery({
    queryKey: ["my-groups"],
    queryFn: async ({ signal }) => (await getUserGroups(connection, "me", signal)).groups ?? [],
  });
}

/** One group. */
export function useGroup(id: string) {
  const connection = useConnection();
  return useQuery({ queryKey: ["group", id], queryFn: ({ signal }) => getGroup(connection, id, signal) });
}

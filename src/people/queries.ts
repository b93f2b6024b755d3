import { useQuery } from "@tanstack/react-query";
import { getUser } from "~/connect/users.ts";
import { useConnection } from "~/session/session-context.tsx";

/** One person; `me` is an id too. */
export function usePerson(id: string) {
  const connection = useConnection();
  return useQuery({ queryKey: ["user", id], queryFn: ({ signal }) => getUser(connection, id, signal) });
}

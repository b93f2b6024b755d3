import { useQuery } from "@tanstack/react-query";
import { getUser } from "~/connect/users.ts";
import { useConnection } from "~/session/session-context.tsx";

/** One person; `me` is an id too, and has the entry that `useMe` reads. */
export function usePerson(id: string) {
  const connection = useConnection();
  return useQuery({ queryKey: id === "me" ? ["me"] : ["user", id], queryFn: ({ signal }) => getUser(connection, id, signal) });
}

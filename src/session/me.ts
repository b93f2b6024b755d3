import { useQuery } from "@tanstack/react-query";
import { getUser } from "~/connect/users.ts";
import { useConnection } from "./session-context.tsx";

/** The person who is signed in. Source: `GET /chatter/users/me`. */
export function useMe() {
  const connection = useConnection();
  return useQuery({ queryKey: ["me"], queryFn: ({ signal }) => getUser(connection, "me", signal) });
}

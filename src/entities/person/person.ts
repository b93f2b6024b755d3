import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { toId18 } from "~/connect/ids.ts";
import { getUser } from "~/connect/users.ts";
import { LAPSES_AFTER } from "~/lib/picture-url.ts";
import { useMyId } from "~/session/my-id.ts";
import { useConnection } from "~/session/session-context.tsx";
import { storeFollow } from "./follow.ts";

/** The cache entry of a person. Oneself has one entry, whether asked for by id or as `me`, which the shell reads too. */
function personKey(id: string, myId: string): readonly string[] {
  return isMyself(id, myId) ? ["me"] : ["user", toId18(id)];
}

/** Whether an id names the person who is signed in. */
export function isMyself(id: string, myId: string): boolean {
  return id === "me" || (myId !== "" && toId18(id) === myId);
}

/** One person, by id or `me`. Source: `GET /chatter/users/{id}`. */
export function usePerson(id: string) {
  const client = useQueryClient();
  const connection = useConnection();
  return useQuery({
    queryKey: personKey(id, useMyId()),
    queryFn: async ({ signal }) => {
      const person = await getUser(connection, id, signal);
      storeFollow(client, person);
      return person;
    },
  });
}

/** What to call when a photo of a person does not load: asks for the person again, with fresh URLs. */
export function useRefreshPerson(id: string): () => void {
  const client = useQueryClient();
  const key = personKey(id, useMyId());
  const [kind, subject] = key;
  return useCallback(() => {
    const queryKey = [kind, subject].filter(Boolean);
    const age = Date.now() - (client.getQueryState(queryKey)?.dataUpdatedAt ?? Date.now());
    if (age >= LAPSES_AFTER) void client.refetchQueries({ queryKey, exact: true });
  }, [client, kind, subject]);
}

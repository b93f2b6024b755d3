import { useCallback } from "react";
import { toId18 } from "~/connect/ids.ts";
import { getUser } from "~/connect/users.ts";
import { PEOPLE } from "~/data/kinds.ts";
import type { Store } from "~/data/store.ts";
import { type Ask, readAgain, useRead } from "~/data/use-read.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";
import type { UserDetail } from "~/connect/contract/people.ts";
import { LAPSES_AFTER } from "~/lib/picture-url.ts";

const ask: Ask<UserDetail> = ({ connection, owner }, id, signal) => getUser(connection, isMyself(id, owner.userId) ? "me" : id, signal);

/** The id under which a person's record is kept. Oneself has one record, whether asked for by id or as `me`. */
export function personId({ owner }: Store, id: string): string {
  return isMyself(id, owner.userId) ? owner.userId || "me" : toId18(id);
}

/** Whether an id names the person who is signed in. */
export function isMyself(id: string, myId: string): boolean {
  return id === "me" || (myId !== "" && toId18(id) === myId);
}

/** One person, by id or `me`. Source: `GET /chatter/users/{id}`. */
export function usePerson(id: string, { isWanted = true } = {}) {
  const store = useStore();
  return useRead(PEOPLE, personId(store, id), ask, { isWanted });
}

/** A person of a list, as their record has them by now. Asks the org for nothing. */
export function useListedPerson<Listed extends { id?: string | null }>(
  listed: Listed | null | undefined,
): Listed | UserDetail | null | undefined {
  const store = useStore();
  return useRecord(PEOPLE, listed?.id ? personId(store, listed.id) : "") ?? listed;
}

/** The person who is signed in. Source: `GET /chatter/users/me`. */
export function useMe() {
  return usePerson("me");
}

/** The person who is signed in, where the app has asked who that is; a narrow page does not ask. */
export function useKnownMe(): UserDetail | undefined {
  return useRecord(PEOPLE, personId(useStore(), "me"));
}

/** What to call when a photo of a person does not load: asks for the person again, with fresh URLs. */
export function useRefreshPerson(id: string): () => void {
  const store = useStore();
  const key = personId(store, id);
  return useCallback(() => {
    const age = Date.now() - store.records.readAt(PEOPLE, key);
    // A photo is not worth an error message: initials stand in its place.
    if (age >= LAPSES_AFTER) void rereadPerson(store, key).catch(() => undefined);
  }, [store, key]);
}

/** Reads a person again. Rejects where that fails. */
export function rereadPerson(store: Store, id: string): Promise<void> {
  return readAgain(store, PEOPLE, id, ask);
}

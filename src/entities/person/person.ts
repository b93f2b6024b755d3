import { useCallback } from "react";
import { toId18 } from "~/connect/ids.ts";
import { getUser } from "~/connect/users.ts";
import { PEOPLE } from "~/data/kinds.ts";
import { mayRefresh } from "~/data/may-refresh.ts";
import type { Store } from "~/data/store.ts";
import { type Ask, readAgain, useRead } from "~/data/use-read.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";
import type { UserDetail } from "~/connect/contract/people.ts";

const ask: Ask<UserDetail> = ({ connection, owner }, id, signal) => getUser(connection, isMyself(id, owner.userId) ? "me" : id, signal);

/** The record id of a person. The signed-in person has one record, whether read by id or as `me`. */
export function personId({ owner }: Store, id: string): string {
  return isMyself(id, owner.userId) ? owner.userId || "me" : toId18(id);
}

/** Whether an id is the signed-in person's. */
export function isMyself(id: string, myId: string): boolean {
  return id === "me" || (myId !== "" && toId18(id) === myId);
}

/** One person, by id or `me`. Source: `GET /chatter/users/{id}`. */
export function usePerson(id: string, { isWanted = true } = {}) {
  const store = useStore();
  return useRead(PEOPLE, personId(store, id), ask, { isWanted });
}

/** A list's person, as their record is by now. Makes no call. */
export function useListedPerson<Listed extends { id?: string | null }>(
  listed: Listed | null | undefined,
): Listed | UserDetail | null | undefined {
  const store = useStore();
  return useRecord(PEOPLE, listed?.id ? personId(store, listed.id) : "") ?? listed;
}

/** The signed-in person. Source: `GET /chatter/users/me`. */
export function useMe() {
  return usePerson("me");
}

/** The signed-in person if already read; narrow pages do not read them. */
export function useKnownMe(): UserDetail | undefined {
  return useRecord(PEOPLE, personId(useStore(), "me"));
}

/** Callback for a person's photo that fails to load: reads the person again to get fresh URLs. */
export function useRefreshPerson(id: string): () => void {
  const store = useStore();
  const key = personId(store, id);
  return useCallback(() => {
    // A missing photo is not worth an error message: initials are shown.
    if (mayRefresh(store, store.records.readAt(PEOPLE, key))) void rereadPerson(store, key).catch(() => undefined);
  }, [store, key]);
}

/** Reads a person again. Rejects on failure. */
export function rereadPerson(store: Store, id: string): Promise<void> {
  return readAgain(store, PEOPLE, id, ask);
}

import type { QueryClient } from "@tanstack/react-query";
import type { Connection } from "~/connect/connection.ts";
import type { Comment } from "~/connect/contract/comments.ts";
import type { Owner } from "./owner.ts";
import { Records } from "./records.ts";

/** What tabs of one sign-in tell each other: what the org has confirmed to one of them. */
export type Told =
  /** Properties of a record have changed. Of a feed element's capabilities, those that are named. */
  | { type: "part"; kind: string; id: string; part: object }
  | { type: "gone"; kind: string; id: string }
  | { type: "comment"; elementId: string; comment: Comment }
  | { type: "comment-gone"; elementId: string; id: string };

/**
 * All that is known and on its way for one sign-in: made when somebody signs in, closed when they sign out or somebody
 * else signs in. Nothing that belongs to a person is kept outside it.
 */
export interface Store {
  readonly owner: Owner;
  readonly connection: Connection;
  /** Owns requests, pages and freshness; the things themselves are in `records`. */
  readonly client: QueryClient;
  readonly records: Records;
  /** What folders above keep for this sign-in, by what made it. Use {@link perStore}. */
  readonly parts: Map<unknown, unknown>;
  /** Tells the other tabs what the org has confirmed to this one. Does nothing before `tabChannelOf`. */
  tell: (told: Told) => void;
  /** Whether it is closed: what comes late is left out. */
  isClosed(): boolean;
  /** Calls back when it is closed. */
  onClose(listener: () => void): void;
  close(): void;
}

/** Opens the store of a sign-in. */
export function openStore({ owner, connection, client }: Pick<Store, "owner" | "connection" | "client">): Store {
  const records = new Records();
  const listeners: (() => void)[] = [];
  let isClosed = false;
  const store: Store = {
    owner,
    connection,
    client,
    records,
    parts: new Map(),
    tell: () => undefined,
    isClosed: () => isClosed,
    onClose: (listener) => void listeners.push(listener),
    close() {
      if (isClosed) return;
      isClosed = true;
      for (const listener of listeners) listener();
      client.clear();
      records.clear();
      store.parts.clear();
    },
  };
  return store;
}

/**
 * Something that each store has one of, such as the places of its feeds. It is made when it is first asked for, and
 * goes with the store.
 */
export function perStore<Part>(make: (store: Store) => Part): (store: Store) => Part {
  return (store) => {
    if (!store.parts.has(make)) store.parts.set(make, make(store));
    return store.parts.get(make) as Part;
  };
}

import type { QueryClient } from "@tanstack/react-query";
import type { Connection } from "~/connect/connection.ts";
import type { Comment } from "~/connect/contract/comments.ts";
import type { Owner } from "./owner.ts";
import { Records } from "./records.ts";

/** Messages between the tabs of a sign-in: what the org has confirmed to one of them. */
export type Told =
  /** Changed properties of a record. Of a feed element's capabilities, only the named ones. */
  | { type: "part"; kind: string; id: string; part: object }
  | { type: "gone"; kind: string; id: string }
  | { type: "comment"; elementId: string; comment: Comment }
  | { type: "comment-gone"; elementId: string; id: string };

/**
 * All data of one sign-in: created at sign-in, closed at sign-out or when somebody else signs in. Nothing personal is
 * kept outside of it.
 */
export interface Store {
  readonly owner: Owner;
  readonly connection: Connection;
  /** Requests, pages and freshness; the things themselves are in `records`. */
  readonly client: QueryClient;
  readonly records: Records;
  /** Data of higher layers for this sign-in, by the function that created it. Use {@link perStore}. */
  readonly parts: Map<unknown, unknown>;
  /** Tells other tabs what the org has confirmed to this one. Does nothing before `tabChannelOf`. */
  tell: (told: Told) => void;
  /** Whether it is closed: late answers are ignored. */
  isClosed(): boolean;
  /** Calls back on closing. */
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
 * Data that each store has one of, such as the positions in its feeds. Created on first use, and dropped with the
 * store.
 */
export function perStore<Part>(make: (store: Store) => Part): (store: Store) => Part {
  return (store) => {
    if (!store.parts.has(make)) store.parts.set(make, make(store));
    return store.parts.get(make) as Part;
  };
}

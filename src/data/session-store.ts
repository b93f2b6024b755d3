import type { Connection } from "~/connect/connection.ts";
import type { Session } from "~/session/session.ts";
import { createQueryClient } from "./query-client.ts";
import { ownerOf } from "./owner.ts";
import { openStore, type Store } from "./store.ts";
import { tabChannelOf } from "./tab-channel.ts";

/** Opens the store of the signed-in person. */
export function storeOf(session: Session, connection: Connection): Store {
  const store = openStore({ owner: ownerOf(session), connection, client: createQueryClient() });
  tabChannelOf(store);
  return store;
}

import type { Store } from "../store.ts";
import { isOwnedBySame, ownerKey } from "../owner.ts";
import { openDatabase } from "./shelf.ts";

/**
 * How many entries the same person has in other sites of the org, which are sent there. 0 where the device does not tell.
 */
export async function countElsewhere(store: Store): Promise<number> {
  return (await idsElsewhere(store).catch(() => [])).length;
}

/** Deletes those entries. */
export async function forgetElsewhere(store: Store): Promise<void> {
  await idsElsewhere(store, { isDeleted: true }).catch(() => undefined);
}

async function idsElsewhere({ owner }: Store, { isDeleted = false } = {}): Promise<string[]> {
  const here = ownerKey(owner);
  const database = await openDatabase(() => undefined);
  const transaction = database.transaction("outbox", "readwrite");
  const all = await transaction.store.getAll();
  const ids = all.flatMap((entry) => (entry.owner !== here && isOwnedBySame(owner, entry.owner) ? entry.id : []));
  if (isDeleted) await Promise.all(ids.map((id) => transaction.store.delete(id)));
  await transaction.done;
  database.close();
  return ids;
}

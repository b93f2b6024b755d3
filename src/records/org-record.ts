import { getRecordDetail, type RecordDetail } from "~/connect/record-detail.ts";
import { ORG_RECORDS } from "~/data/kinds.ts";
import { type Ask, readAgain, useRead } from "~/data/use-read.ts";
import type { Store } from "~/data/store.ts";
import { setFollowing } from "~/entities/follow.ts";

const ask: Ask<RecordDetail> = ({ connection }, id, signal) => getRecordDetail(connection, id, signal);

/**
 * One record of any object.
 *
 * @param id 18 characters
 */
export function useOrgRecord(id: string) {
  return useRead(ORG_RECORDS, id, ask);
}

/** Follows or unfollows a record. */
export function followRecord(store: Store, { id, name }: RecordDetail, isWanted: boolean): void {
  setFollowing(store, ORG_RECORDS, id, isWanted, { name, reread: () => readAgain(store, ORG_RECORDS, id, ask) });
}

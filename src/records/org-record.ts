import { getRecordDetail, type RecordDetail } from "~/connect/record-detail.ts";
import { addRecordTopic, removeRecordTopic } from "~/connect/topics.ts";
import { ORG_RECORDS } from "~/data/kinds.ts";
import { type Ask, readAgain, useRead } from "~/data/use-read.ts";
import type { Store } from "~/data/store.ts";
import { setFollowing } from "~/entities/follow.ts";
import type { TopicHolder } from "~/feed-element/topics/change-topics.ts";

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

/** A record as something that stands under topics. */
export function recordTopics(store: Store, id: string): TopicHolder<RecordDetail> {
  return {
    kind: ORG_RECORDS,
    id,
    topicsOf: ({ topics }) => topics,
    withTopics: (record, topics) => ({ ...record, topics }),
    part: ({ topics }) => ({ topics }),
    add: (name) => addRecordTopic(store.connection, id, name),
    remove: (topicId) => removeRecordTopic(store.connection, id, topicId),
    reread: () => readAgain(store, ORG_RECORDS, id, ask),
  };
}

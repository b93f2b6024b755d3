import { addComment, removeComment, threadBelow } from "./comments.ts";
import { COMMENTS, FEED_ELEMENTS, FILES, GROUPS, LIST_EDITS, ORG_RECORDS, PEOPLE, TOPICS } from "./kinds.ts";
import { receive } from "./receive.ts";
import type { Kind } from "./records.ts";
import { perStore, type Store, type Told } from "./store.ts";
import { tabChannelOf } from "./tab-channel.ts";

const KINDS: readonly Kind<object>[] = [FEED_ELEMENTS, COMMENTS, PEOPLE, GROUPS, FILES, ORG_RECORDS, TOPICS, LIST_EDITS];

/** From now on, tabs of this sign-in show each other's changes. */
export const joinTabs = perStore((store) => tabChannelOf(store).listen((told) => hear(store, told)));

function hear(store: Store, told: Told): void {
  const { records } = store;
  if (told.type === "comment") {
    receive(store, COMMENTS, told.comment, records.tick());
    const { id } = told.comment;
    if (id) records.confirm(FEED_ELEMENTS, told.elementId, (element) => addComment(element, id));
    return;
  }
  if (told.type === "comment-gone") {
    const thread = threadBelow(store, told.elementId, told.id);
    records.confirm(FEED_ELEMENTS, told.elementId, (element) => thread.reduce(removeComment, element));
    return;
  }
  const kind = KINDS.find(({ name }) => name === told.kind);
  if (!kind) return;
  if (told.type === "gone") records.put(kind, told.id, null, records.tick());
  else records.confirm(kind, told.id, (record) => withPart(record, told.part));
}

function withPart(record: object, part: object): object {
  const { capabilities } = record as { capabilities?: object };
  const { capabilities: changed } = part as { capabilities?: object };
  return { ...record, ...part, ...(capabilities && changed ? { capabilities: { ...capabilities, ...changed } } : {}) };
}

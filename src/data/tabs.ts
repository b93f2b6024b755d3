import type { Comment } from "~/connect/contract/comments.ts";
import { openChannel } from "~/lib/open-channel.ts";
import { addComment } from "./comments.ts";
import { COMMENTS, FEED_ELEMENTS, FILES, GROUPS, LIST_EDITS, PEOPLE } from "./kinds.ts";
import { receive } from "./receive.ts";
import type { Kind } from "./records.ts";
import { ownerKey } from "./owner.ts";
import { perStore, type Store } from "./store.ts";

/** What tabs of one sign-in tell each other: what the org has confirmed to one of them. */
export type Told =
  /** Properties of a record have changed. Of a feed element's capabilities, those that are named. */
  | { type: "part"; kind: string; id: string; part: object }
  | { type: "gone"; kind: string; id: string }
  | { type: "comment"; elementId: string; comment: Comment };

const KINDS: readonly Kind<object>[] = [FEED_ELEMENTS, COMMENTS, PEOPLE, GROUPS, FILES, LIST_EDITS];

const channelOf = perStore((store) => {
  const channel = openChannel(`${ownerKey(store.owner)}:changes`);
  channel?.addEventListener("message", ({ data }: MessageEvent<Told>) => hear(store, data));
  store.onClose(() => channel?.close());
  return channel;
});

/** From now on, what other tabs change shows in this one. */
export function listenToTabs(store: Store): void {
  channelOf(store);
}

/** Tells the other tabs of this sign-in what the org has confirmed. */
export function tellTabs(store: Store, told: Told): void {
  channelOf(store)?.postMessage(told);
}

function hear(store: Store, told: Told): void {
  const { records } = store;
  if (told.type === "comment") {
    receive(store, COMMENTS, told.comment, records.tick());
    const { id } = told.comment;
    if (id) records.confirm(FEED_ELEMENTS, told.elementId, (element) => addComment(element, id));
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

import type { ChatterConversationSummary, ChatterMessage } from "~/connect/contract/conversations.ts";
import { isConversation } from "~/connect/conversations.ts";
import { openChannel } from "~/lib/open-channel.ts";
import {
  CONVERSATION_LIST,
  DIRECT_MESSAGE_LIST,
  receiveConversations,
  receiveMessage,
  receiveRead,
  SENT_MESSAGES,
  type Thread,
  THREADS,
} from "./conversations.ts";
import { editList } from "./list-edits.ts";
import { ownerKey } from "./owner.ts";
import { perStore, type Store } from "./store.ts";

/** What one tab of a sign-in tells the others about private messages, so that none of them has to ask the org again. */
type Told =
  | { type: "sent"; message: ChatterMessage }
  | { type: "sent-as"; id: string; createdId: string }
  | { type: "conversations"; list: readonly ChatterConversationSummary[] }
  | { type: "thread"; thread: Thread }
  | { type: "read"; id: string; read: boolean };

/** Tells the other tabs. The first use of it makes this tab listen, too. */
export const messageTabsOf = perStore((store) => {
  const channel = openChannel(`${ownerKey(store.owner)}:messages`);
  channel?.addEventListener("message", ({ data }: MessageEvent<Told>) => take(store, data));
  store.onClose(() => channel?.close());
  return { tell: (told: Told) => void (!store.isClosed() && channel?.postMessage(told)) };
});

/** Takes what the org has said, here and in the other tabs. */
export function takeAndTell(store: Store, told: Told): void {
  take(store, told);
  messageTabsOf(store).tell(told);
}

function take(store: Store, told: Told): void {
  const { records } = store;
  switch (told.type) {
    case "sent":
      return receiveMessage(store, told.message);
    case "sent-as":
      records.put(SENT_MESSAGES, told.id, { id: told.id, createdId: told.createdId }, records.tick());
      if (!isConversation(told.createdId)) editList(store, DIRECT_MESSAGE_LIST, told.createdId, true);
      break;
    case "conversations":
      for (const id of receiveConversations(store, told.list, records.tick())) editList(store, CONVERSATION_LIST, id, true);
      break;
    case "thread":
      if (records.said(THREADS, told.thread.id)) records.put(THREADS, told.thread.id, told.thread, records.tick());
      break;
    case "read":
      receiveRead(store, told.id, told.read);
  }
}

import { useSyncExternalStore } from "react";
import type { ChatterConversationPage } from "~/connect/contract/conversations.ts";
import { type ConversationAnswer, conversationPath, conversationsPath, setConversationRead } from "~/connect/conversations.ts";
import { change, effect } from "~/data/change.ts";
import { asWritten, CONVERSATION_LIST, CONVERSATIONS, type Thread, threadOf, THREADS, timeOf, withOlder } from "~/data/conversations.ts";
import { messageBudgetOf } from "~/data/message-budget.ts";
import { messageTabsOf, takeAndTell } from "~/data/message-tabs.ts";
import { type Get, readTogether } from "~/data/read-together.ts";
import { noteSeen } from "~/data/seen.ts";
import type { Store } from "~/data/store.ts";
import { usePages } from "~/data/use-pages.ts";
import { type Ask, useRead } from "~/data/use-read.ts";
import { useStore } from "~/data/use-store.tsx";
import { unreadOf } from "~/entities/messages/unread.ts";
import { objectsOf } from "~/lib/readers.ts";
import { useNow } from "~/lib/use-now.ts";

/** A page of conversations with its list under the name that lists have elsewhere. */
type ConversationList = ChatterConversationPage & { items?: ChatterConversationPage["conversations"] };

/** Reads about messages, each of them counted. */
function countedGet(store: Store, get: Get = readTogether(store)): Get {
  return (path, signal) => {
    messageBudgetOf(store).spend();
    return get(path, signal);
  };
}

/** One's conversations, or those in which the words are found; those with the newest message first. */
export function useConversations(words: string) {
  const store = useStore();
  const { records } = store;
  const get: Get = async <T>(path: string, signal?: AbortSignal) => {
    const page = await countedGet(store)<ChatterConversationPage>(path, signal);
    const items = objectsOf(page.conversations);
    for (const { latestMessage } of items) if (latestMessage) noteSeen(store, asWritten(latestMessage));
    return { ...page, items } as T;
  };
  const pages = usePages<ConversationList>([CONVERSATION_LIST], conversationsPath(words), {
    kind: CONVERSATIONS,
    edits: CONVERSATION_LIST,
    isPart: words !== "",
    get,
  });
  const latestOf = (id: string | null | undefined) => timeOf(records.get(CONVERSATIONS, id ?? "")?.latestMessage);
  return { ...pages, items: pages.items.toSorted((one, other) => latestOf(other.id) - latestOf(one.id)) };
}

/** Reads the newest conversations again, for this tab and the others. */
export async function checkConversations(store: Store, get: Get): Promise<void> {
  const page = await countedGet(store, get)<ChatterConversationPage>(conversationsPath());
  const list = objectsOf(page.conversations);
  takeAndTell(store, { type: "conversations", list });
  const unread = list.filter(({ read }) => read === false).length;
  const isWhole = !page.nextPageUrl;
  const known = unreadOf(store).get();
  if (isWhole || unread > known.count) unreadOf(store).set({ ...known, count: unread });
}

const askThread: Ask<Thread> = async (store, id, signal) => {
  const answer = await countedGet(store)<ConversationAnswer>(conversationPath(id), signal);
  const thread = threadOf(id, answer);
  messageTabsOf(store).tell({ type: "thread", thread });
  return thread;
};

/** A conversation with its messages. */
export function useThread(id: string) {
  return useRead(THREADS, id, askThread);
}

/** Reads the page of older messages. Rejects on failure. */
export async function readOlder(store: Store, { id, olderUrl }: Thread): Promise<void> {
  if (olderUrl === null) return;
  messageBudgetOf(store).spend();
  const older = threadOf(id, await store.connection.get<ConversationAnswer>(olderUrl));
  store.records.confirm(THREADS, id, (thread) => withOlder(thread, older));
}

/** Notes at once, here and in other tabs, that one has read a conversation, and tells the org. */
export function markRead(store: Store, id: string): void {
  const unread = unreadOf(store);
  void change(store, {
    scope: `read conversation ${id}`,
    effects: [
      effect(CONVERSATIONS, id, { show: (conversation) => ({ ...conversation, read: true }) }),
      effect(THREADS, id, { show: (thread) => ({ ...thread, read: true }) }),
    ],
    async send() {
      messageBudgetOf(store).spend();
      return setConversationRead(store.connection, id, true);
    },
    onDone() {
      messageTabsOf(store).tell({ type: "read", id, read: true });
      const { count, hasMore } = unread.get();
      unread.set({ count: Math.max(0, count - 1), hasMore });
    },
    // Whoever comes back to the conversation reads it again.
    onRefused: () => undefined,
  });
}

/** Until when there are no calls left for messages, in epoch milliseconds; 0 while there are some. */
export function useMessageLimit(): number {
  const budget = messageBudgetOf(useStore());
  // It ends by itself.
  useNow();
  return useSyncExternalStore(budget.subscribe, budget.until);
}

import { useEffect, useEffectEvent, useRef, useSyncExternalStore } from "react";
import { CONVERSATIONS, type Thread } from "~/data/conversations.ts";
import { messageBudgetOf } from "~/data/message-budget.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";
import { markRead } from "./queries.ts";

function subscribe(listener: () => void): () => void {
  document.addEventListener("visibilitychange", listener);
  return () => document.removeEventListener("visibilitychange", listener);
}

/**
 * While somebody sees a conversation: what the list knows to be newer is read, and what was read is marked as read.
 *
 * @param readAgain reads its newest messages
 */
export function useReading(id: string, thread: Thread | undefined, readAgain: () => void): void {
  const store = useStore();
  const isVisible = useSyncExternalStore(subscribe, () => document.visibilityState === "visible");
  const summary = useRecord(CONVERSATIONS, id);
  const latestId = summary?.latestMessage?.id;
  const isBehind = Boolean(thread && latestId && !thread.messages.some((message) => message.id === latestId));
  const isUnread = thread !== undefined && !isBehind && (!thread.read || summary?.read === false);
  const newestId = thread?.messages.at(-1)?.id ?? "";
  /** What was tried already: an org that refuses is not asked again and again. */
  const tried = useRef({ read: "", marked: "" });

  const catchUp = useEffectEvent(() => {
    if (tried.current.read === latestId || messageBudgetOf(store).until() > 0) return;
    tried.current.read = latestId ?? "";
    readAgain();
  });
  const mark = useEffectEvent(() => {
    if (tried.current.marked === newestId || messageBudgetOf(store).until() > 0) return;
    tried.current.marked = newestId;
    markRead(store, id);
  });
  useEffect(() => {
    if (isVisible && isBehind) catchUp();
    else if (isVisible && isUnread) mark();
  }, [isVisible, isBehind, isUnread, latestId, newestId]);
}

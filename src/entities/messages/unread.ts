import type { UnreadConversationCount } from "~/connect/contract/conversations.ts";
import { UNREAD_PATH } from "~/connect/conversations.ts";
import { type DeviceValue, deviceValue } from "~/data/device-value.ts";
import { messageBudgetOf } from "~/data/message-budget.ts";
import type { Get } from "~/data/read-together.ts";
import { perStore, type Store } from "~/data/store.ts";
import { useStore } from "~/data/use-store.tsx";
import { useWatched } from "~/data/watched-value.ts";
import { asCount } from "~/lib/readers.ts";

/** How many conversations have messages that one has not read. */
export interface UnreadMessages {
  count: number;
  /** Whether there are more than the org counts. */
  hasMore: boolean;
}

export const NO_UNREAD: UnreadMessages = { count: 0, hasMore: false };

/** The one count that all tabs show. */
export const unreadOf = perStore((store): DeviceValue<UnreadMessages> => deviceValue(store, "unread-messages", readUnread));

function readUnread(stored: unknown): UnreadMessages {
  const { count, hasMore } = (stored ?? {}) as Record<string, unknown>;
  return { count: asCount(count), hasMore: hasMore === true };
}

/** How many conversations have messages that one has not read, as far as is known. Makes no call. */
export function useUnreadMessages(): UnreadMessages {
  return useWatched(unreadOf(useStore()));
}

/** Asks the org how many there are. */
export async function checkUnread(store: Store, get: Get): Promise<void> {
  messageBudgetOf(store).spend();
  const { unreadCount, hasMore } = await get<UnreadConversationCount>(UNREAD_PATH);
  unreadOf(store).set({ count: asCount(unreadCount), hasMore: hasMore === true });
}

import { useEffect } from "react";
import { useStore } from "~/data/use-store.tsx";
import { watchMessages } from "~/entities/messages/checks.ts";
import { useOffersMessages } from "~/entities/messages/offer.ts";
import { useUnreadMessages } from "~/entities/messages/unread.ts";
import { privateMessages } from "~/lib/messages/messages-private.ts";

/** Marks "Me" while there are unread messages, which are below it. */
export function MeCount() {
  return useOffersMessages() === true && <Mark />;
}

function Mark() {
  const store = useStore();
  const { count } = useUnreadMessages();
  useEffect(() => watchMessages(store), [store]);
  if (count === 0) return null;
  return (
    <>
      <span className="sr-only">{privateMessages.unreadCount(count)}</span>
      <span aria-hidden className="absolute start-1/2 top-1.5 ms-2 size-2.5 rounded-full bg-accent" />
    </>
  );
}
